import {
  cardSize,
  fitPath,
  fitSize,
  textWidth,
  type FittedPath,
  type Room,
  type SitePage,
  type Subject,
} from '../../lib/unfurl/index.ts';
import { CardGround } from './CardGround.tsx';
import { CardHeader } from './CardHeader.tsx';
import { CardPresence } from './CardPresence.tsx';
import { CardTitle } from './CardTitle.tsx';
import { fontsOf } from './card-fonts.ts';
import { lightToken } from './light-tokens.ts';
import { writesHan } from './writes-han.ts';

const side = 64;
/** The room of its text in pixels. */
const room = cardSize.width - 2 * side;
// For one line, and for two.
const PATH_SIZES = [
  [96, 88, 80, 72, 64],
  [58, 54, 48],
];

// What two badges may say side by side, in em.
const BADGES_IN_A_ROW = 33;

/** The picture of a page: where it stands, its title, its sentence, and for a field whether it is there. */
export function Card({ page }: { page: SitePage }) {
  const { title, summary, subject, locale } = page;
  const isField = subject.kind === 'field';
  const path = isField ? fitPath(title, PATH_SIZES, room) : null;
  const size = fitSize(summary, ...summaryRoom(subject, path));
  return (
    <div
      style={{
        display: 'flex',
        flexDirection: 'column',
        width: cardSize.width,
        height: cardSize.height,
        background: lightToken('--paper'),
        color: lightToken('--ink'),
        fontFamily: fontsOf(locale),
      }}
    >
      <div style={{ display: 'flex', flexDirection: 'column', flexGrow: 1, padding: `40px ${side}px 26px` }}>
        <CardHeader page={page} />
        <div
          style={{
            display: 'flex',
            flexDirection: 'column',
            gap: 18,
            marginTop: isField ? 28 : 'auto',
            marginBottom: 'auto',
          }}
        >
          <CardTitle page={page} path={path} width={room} />
          <div
            style={{
              display: 'flex',
              fontSize: size,
              lineHeight: writesHan(locale) ? 1.4 : 1.3,
              whiteSpace: 'pre-wrap',
              textWrap: 'pretty',
            }}
          >
            {summary}
          </div>
        </div>
        {isField && <CardPresence presence={subject.presence} notes={subject.notes} locale={locale} />}
      </div>
      <CardGround />
    </div>
  );
}

// A second line of the title or of badges takes room from the sentence.
function summaryRoom(subject: Subject, path: FittedPath | null): [sizes: number[], room: Room] {
  if (subject.kind !== 'field' || !path) return [[48, 44, 40], { width: room, lines: 3 }];
  const said = new Set(subject.presence.map(({ says }) => says));
  const words = [...subject.presence.map(({ who }) => who), ...said].join(' ');
  const crowded = path.lines.length > 1 || said.size > 2 || textWidth(words) > BADGES_IN_A_ROW;
  return crowded ? [[40, 38, 36], { width: room, lines: 2 }] : [[46, 42], { width: room, lines: 3 }];
}
