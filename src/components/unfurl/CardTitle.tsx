import { fitSize, type FittedPath, type SitePage } from '../../lib/unfurl/index.ts';
import { writesHan } from './writes-han.ts';

interface Props {
  page: SitePage;
  /** The title as lines, where it is a path. */
  path: FittedPath | null;
  width: number;
}

/** The title of a card: a path in the mono face, broken at its dots, or words. */
export function CardTitle({ page: { title, locale }, path, width }: Props) {
  if (path) {
    return (
      <div
        style={{
          display: 'flex',
          flexDirection: 'column',
          fontFamily: 'Mono',
          fontWeight: 700,
          fontSize: path.size,
          lineHeight: 1.15,
        }}
      >
        {path.lines.map((line) => (
          <div>{line}</div>
        ))}
      </div>
    );
  }
  return (
    <div
      style={{
        display: 'flex',
        fontWeight: 700,
        fontSize: fitSize(title, [88, 80, 72, 64], { width, lines: 2 }),
        lineHeight: writesHan(locale) ? 1.3 : 1.15,
        textWrap: 'balance',
      }}
    >
      {title}
    </div>
  );
}
