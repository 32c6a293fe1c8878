import { useMemo } from 'preact/hooks';
import { findingsOf, type Finding } from '../../../lib/annotate/index.ts';
import { findingWords, remedyLine } from '../../../lib/express/index.ts';
import type { FindingsWords } from '../../../lib/i18n/views/findings.en.ts';
import { useSurroundings } from '../context.ts';
import { CopyText } from '../CopyText.tsx';
import { PlaceButton } from '../PlaceButton.tsx';
import type { FindingsProps } from '../views.ts';

const OPEN_AT_MOST = 5;
const FOLDED_AT_MOST = 200;

/** What stands out about the image on show: the grave in sight, the rest folded. */
export function FindingList({ image, isWhole, dispatch, f }: FindingsProps & { f: FindingsWords }) {
  const findings = useMemo(() => findingsOf(image), [image]);
  const open = findings.filter(({ severity }) => severity === 'careful').slice(0, OPEN_AT_MOST);
  const folded = [...findings]
    .filter((finding) => !open.includes(finding))
    .sort((a, b) => RANK[a.severity] - RANK[b.severity]);
  const count = (severity: Finding['severity']) => folded.filter((finding) => finding.severity === severity).length;
  if (findings.length === 0) return isWhole && image.base === '' ? <p class="none">{f.none}</p> : null;
  const list = (some: readonly Finding[]) => (
    <ul>
      {some.map((finding, i) => (
        <Item
          finding={finding}
          first={some.findIndex(({ code }) => code === finding.code) === i}
          image={image}
          dispatch={dispatch}
          f={f}
        />
      ))}
    </ul>
  );
  return (
    <section aria-label={f.title}>
      {open.length > 0 && list(open)}
      {folded.length > 0 && (
        <details>
          <summary>{f.folded(count('careful'), count('note'), count('info'))}</summary>
          {list(folded.slice(0, FOLDED_AT_MOST))}
        </details>
      )}
    </section>
  );
}

const RANK = { careful: 0, note: 1, info: 2 } as const;

interface ItemProps extends Omit<FindingsProps, 'isWhole'> {
  readonly finding: Finding;
  /** The first of its code: one line mends all secrets. */
  readonly first: boolean;
  readonly f: FindingsWords;
}

function Item({ finding, first, image, dispatch, f }: ItemProps) {
  const { t, findingsAt } = useSurroundings();
  const { says, fix } = findingWords(finding, f);
  const remedy = first || finding.code !== 'secret' ? remedyLine(finding) : null;
  return (
    <li class={finding.severity} data-finding={finding.code}>
      <p>
        <strong class="severity">{f.severity[finding.severity]}</strong> {says}{' '}
        {finding.path !== '' && <PlaceButton image={image} path={finding.path} dispatch={dispatch} />}
      </p>
      <p class="fix">
        {fix} <a href={`${findingsAt}${finding.code}/`}>{f.more}</a>
      </p>
      {remedy && (
        <p class="remedy">
          <code>{remedy.line}</code> <CopyText label={t.site.copy} text={remedy.line} />
        </p>
      )}
    </li>
  );
}
