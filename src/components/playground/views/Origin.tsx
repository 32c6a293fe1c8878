import { originOf, pinnedReferences } from '../../../lib/express/index.ts';
import type { OriginWords } from '../../../lib/i18n/views/origin.en.ts';
import { useSurroundings } from '../context.ts';
import { CopyText } from '../CopyText.tsx';
import { PlaceButton } from '../PlaceButton.tsx';
import type { OriginProps } from '../views.ts';

/** The references that pin the image, and the base and the commit its labels name. */
export function Origin({ image, dispatch, o }: OriginProps & { o: OriginWords }) {
  const { t } = useSurroundings();
  // A part of an output has no name of its own.
  if (image.base !== '' || (image.kind !== 'docker-image' && image.kind !== 'podman-image')) return null;
  const { references, platform, none } = pinnedReferences(image);
  const { base, source, revision, commit } = originOf(image);
  const place = (path: string) => <PlaceButton image={image} path={path} dispatch={dispatch} />;
  return (
    <details class="origin">
      <summary>{o.title}</summary>
      <h3>{o.pinnedTitle}</h3>
      {none && <p>{o.none[none]}</p>}
      <ul>
        {references.map(({ path, reference, target }) => (
          <li data-pinned={target}>
            <code>{reference}</code> <CopyText label={t.site.copy} text={reference} /> <span>{o.names[target]}</span>{' '}
            {place(path)}
          </li>
        ))}
      </ul>
      {references.some(({ inRegistry }) => inRegistry === 'unknown') && image.engine.store === 'containerd' && (
        <p>{o.maybeLocal}</p>
      )}
      {image.engine.store === 'containerd' && <p>{platform ? o.platform : o.byPlatform}</p>}
      <h3>{o.builtTitle}</h3>
      {base || source || revision ? (
        <>
          <dl>
            {base && (
              <div data-origin="base">
                <dt>{o.base}</dt>
                <dd>
                  <code>{base.text}</code> <CopyText label={t.site.copy} text={base.text} /> {place(base.path)}
                  <p>
                    {o.testBase}{' '}
                    <button type="button" class="button" onClick={() => dispatch({ type: 'view', view: 'compare' })}>
                      {o.toCompare}
                    </button>
                  </p>
                </dd>
              </div>
            )}
            {source && (
              <div data-origin="source">
                <dt>{o.source}</dt>
                <dd>
                  <code>{source.text}</code> {place(source.path)}
                </dd>
              </div>
            )}
            {revision && (
              <div data-origin="revision">
                <dt>{o.revision}</dt>
                <dd>
                  <code>{revision.text}</code> {place(revision.path)}{' '}
                  {commit && (
                    <a href={commit} target="_blank" rel="noreferrer">
                      {o.commit(new URL(commit).host)}
                    </a>
                  )}
                </dd>
              </div>
            )}
          </dl>
          <p>{o.unchecked}</p>
        </>
      ) : (
        <p>{o.noLabels}</p>
      )}
    </details>
  );
}
