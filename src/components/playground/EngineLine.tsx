import type { ImageExplanation } from '../../lib/annotate/index.ts';
import { engineSentence } from '../../lib/express/index.ts';
import { useSurroundings } from './context.ts';
import { PlaceButton } from './PlaceButton.tsx';
import type { Action } from './state.ts';

const AT_MOST = 4;

interface Props {
  readonly image: ImageExplanation;
  readonly dispatch: (action: Action) => void;
}

/** Which store and API versions wrote an image of the paste, and the keys that say so; each lights its place and leads there. */
export function EngineLine({ image, dispatch }: Props) {
  const { t } = useSurroundings();
  const { engine, kind } = image;
  const sentence = engineSentence(engine, t);
  if (!sentence) return <p class="engine">{kind === 'docker-image' ? t.engine.unknown : t.kinds[kind]}</p>;
  const light = (path: string | null) => {
    const annotation = path === null ? -1 : image.annotations.findIndex((each) => each.path === path);
    dispatch({ type: 'hover', annotation });
  };
  return (
    <p class="engine">
      {t.engine.wrote(sentence)}
      {t.joins.comma}
      {engine.evidence.length > 0 ? t.playground.evidence : t.engine.onlyWithout}{' '}
      {engine.evidence.slice(0, AT_MOST).map((path, i) => (
        <span
          onMouseEnter={() => light(path)}
          onMouseLeave={() => light(null)}
          onFocusIn={() => light(path)}
          onFocusOut={() => light(null)}
        >
          {i > 0 && t.joins.list}
          <PlaceButton image={image} path={path} dispatch={dispatch} />
        </span>
      ))}
      {engine.evidence.length > 0 && engine.without.length > 0 && `${t.joins.gap}${t.engine.without} `}
      {engine.without.slice(0, AT_MOST).map((path, i) => (
        <>
          {i > 0 && t.joins.list}
          <code>{path}</code>
        </>
      ))}
      {t.joins.stop}
      {t.joins.gap}
      {engine.api && t.engine.note}
    </p>
  );
}
