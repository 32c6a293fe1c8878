import type { ImageExplanation } from '../../../lib/annotate/index.ts';
import { useState } from 'preact/hooks';
import { dockerfileText, inlineParts, type DockerfileHalf } from '../../../lib/express/index.ts';
import type { DockerfileWords } from '../../../lib/i18n/views/dockerfile.en.ts';
import { useSurroundings } from '../context.ts';
import { CopyText } from '../CopyText.tsx';
import { PlaceButton } from '../PlaceButton.tsx';
import { shorten } from '../shorten.ts';
import type { Action } from '../state.ts';

interface Props {
  readonly half: DockerfileHalf;
  readonly hasHistory: boolean;
  readonly image: ImageExplanation;
  readonly dispatch: (action: Action) => void;
  readonly d: DockerfileWords;
}

const AT_ONCE = 300;

/** The half of the Dockerfile, each line leading to its value, and what no output holds. */
export function DockerfileLines({ half, hasHistory, image, dispatch, d }: Props) {
  const { t } = useSurroundings();
  const [limit, setLimit] = useState(AT_ONCE);
  return (
    <section aria-labelledby="dockerfile-title">
      <h2 id="dockerfile-title">{d.title}</h2>
      {!half.gaps.includes('config') && <p>{d.lead}</p>}
      <p>
        {inlineParts(hasHistory ? d.hasHistory : d.withHistory).map(({ kind, text }) =>
          kind === 'code' ? <code>{text}</code> : text,
        )}
      </p>
      <div class="gaps">
        <h3>{d.missing}</h3>
        <ul>
          {half.gaps.map((gap) => (
            <li>{d.gaps[gap]}</li>
          ))}
        </ul>
      </div>
      {half.lines.length > 0 && (
        <figure class="code-box" aria-label="Dockerfile">
          <figcaption>
            <span>Dockerfile</span>{' '}
            <CopyText label={t.site.copy} name={`${t.site.copy} Dockerfile`} text={() => dockerfileText(half, d)} />
          </figcaption>
          <ol class="dockerfile">
            {half.lines.slice(0, limit).map(({ text, path, broken }) => (
              <li class={broken ? 'broken' : ''}>
                {path === null ? (
                  <code>{shorten(text)}</code>
                ) : (
                  <PlaceButton image={image} path={path} dispatch={dispatch}>
                    {text}
                  </PlaceButton>
                )}
                {broken && <span class="mark">{d.broken}</span>}
              </li>
            ))}
          </ol>
          {half.lines.length > limit && (
            <button type="button" class="button" onClick={() => setLimit(limit + AT_ONCE)}>
              {t.playground.moreLines(Math.min(AT_ONCE, half.lines.length - limit))}
            </button>
          )}
        </figure>
      )}
    </section>
  );
}
