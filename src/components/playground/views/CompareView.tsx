import { useMemo, useState } from 'preact/hooks';
import { commonBase, explainPaste, layerStack } from '../../../lib/annotate/index.ts';
import type { ImageExplanation } from '../../../lib/annotate/index.ts';
import type { CompareWords } from '../../../lib/i18n/views/compare.en.ts';
import strata from '../../../styles/strata.css?inline';
import shared from '../../../styles/views.css?inline';
import styles from '../../../styles/compare-view.css?inline';
import { adoptStyles } from '../adopt-styles.ts';
import { useSurroundings } from '../context.ts';
import { CopyText } from '../CopyText.tsx';
import { ImagePicker } from '../ImagePicker.tsx';
import type { ViewProps } from '../views.ts';
import { compareTargets } from './compare-targets.ts';
import { ConfigTable } from './ConfigTable.tsx';
import { TwoStacks } from './TwoStacks.tsx';

adoptStyles(strata, shared, styles);

// The layers of thousands of images would have to be hashed for one sentence.
const MOST_IMAGES = 500;

/** Two images side by side: the layers they share, and the settings that differ. */
export function CompareView({ state, dispatch, image, w }: ViewProps & { w: CompareWords }) {
  const { t, index } = useSurroundings();
  const [chosen, setChosen] = useState<string | null>(null);
  const { explanation } = state;
  const other = useMemo(
    () => (state.other.trim() === '' ? null : explainPaste(state.other, index)),
    [state.other, index],
  );
  const targets = useMemo(() => compareTargets(explanation, state.image, other), [explanation, state.image, other]);
  const at = Math.max(
    0,
    targets.findIndex(({ id }) => id === chosen),
  );
  const target = targets[at];
  const base = useMemo(() => baseOfAll(explanation.images), [explanation]);
  const nameOf = (one: ImageExplanation) => one.repoTags[0] ?? one.id?.slice(0, 19) ?? w.unnamed;
  const optionOf = (at: number) => {
    const { in: where, position, image: one } = targets[at]!;
    return w[where](position, nameOf(one));
  };

  return (
    <div class="lazy-view compare-view">
      <p class="lead">{w.lead}</p>
      {targets.length === 0 && (
        <>
          <p class="lead">{w.both}</p>
          <p>
            <code>{w.bothCommand}</code> <CopyText label={t.site.copy} text={w.bothCommand} />
          </p>
        </>
      )}
      {base !== null && <p class="lead">{w.all(explanation.images.length, base)}</p>}
      <label class="above" for="compare-other">
        {w.label}
      </label>
      <textarea
        class="takes-paste"
        id="compare-other"
        rows={3}
        spellcheck={false}
        autocomplete="off"
        autocapitalize="off"
        placeholder={w.placeholder}
        value={state.other}
        onInput={(event) => {
          setChosen(null);
          dispatch({ type: 'other', text: event.currentTarget.value });
        }}
      />
      {other && other.images.length === 0 && <p role="status">{w.unread(t.kinds[other.kind])}</p>}
      {targets.length > 1 && (
        <ImagePicker
          id="compare-with"
          label={w.with}
          count={targets.length}
          nameOf={optionOf}
          chosen={at}
          onChoose={(position) => setChosen(targets[position]!.id)}
        />
      )}
      {target && (
        <>
          <dl class="names">
            <dt>A</dt>
            <dd>{nameOf(image)}</dd>
            <dt>B</dt>
            <dd>{nameOf(target.image)}</dd>
          </dl>
          <TwoStacks a={image} b={target.image} w={w} />
          <ConfigTable a={image} b={target.image} w={w} />
        </>
      )}
    </div>
  );
}

function baseOfAll(images: readonly ImageExplanation[]): number | null {
  if (images.length <= 2 || images.length > MOST_IMAGES) return null;
  const stacks = images.map(layerStack);
  return stacks.every(({ complete }) => complete) ? commonBase(stacks) : null;
}
