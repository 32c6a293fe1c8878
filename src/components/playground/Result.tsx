import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { summarise } from '../../lib/express/index.ts';
import { Absent } from './Absent.tsx';
import { Annotated } from './Annotated.tsx';
import { useSurroundings } from './context.ts';
import { CopyText } from './CopyText.tsx';
import { EngineLine } from './EngineLine.tsx';
import { inTurn } from './in-turn.tsx';
import { ImagePicker } from './ImagePicker.tsx';
import { nameParts } from './name-parts.ts';
import { Notices } from './Notices.tsx';
import type { PlaygroundSample } from './Playground.tsx';
import { Later } from './Later.tsx';
import { LazyView } from './LazyView.tsx';
import { RawView } from './RawView.tsx';
import type { Action, State } from './state.ts';
import { Shortcuts } from './Shortcuts.tsx';
import { viewIds, type Extras, type ViewLoaders } from './views.ts';
import { ViewTabs } from './ViewTabs.tsx';

interface Props {
  readonly state: State;
  readonly dispatch: (action: Action) => void;
  readonly samples: readonly PlaygroundSample[];
  readonly loaders: ViewLoaders;
  /** Comes after the page; see Extras. */
  readonly Advice: Extras['Advice'] | undefined;
  readonly Findings: Extras['Findings'] | undefined;
  readonly Origin: Extras['Origin'] | undefined;
  readonly onEdit: (text: string) => void;
}

const AbsentInTurn = inTurn(Absent);

// UTF-16 units of an image; the findings of a longer one are felt.
const LONG = 200_000;

/** Everything below the box: what the paste is, then the paste and its meaning side by side. */
export function Result({ state, dispatch, samples, loaders, Advice, Findings, Origin, onEdit }: Props) {
  const { t } = useSurroundings();
  const { explanation } = state;
  const image = explanation.images[state.image];
  // The longest part; what comes to its side later is no reason to draw it anew.
  const annotated = useMemo(() => {
    const onTry = loaders.format && ((template: string) => dispatch({ type: 'format', template }));
    return image && <Annotated state={state} dispatch={dispatch} image={image} onEdit={onEdit} onTry={onTry} />;
  }, [state]);
  const shown =
    state.sample === null
      ? t.playground.ownShown
      : t.playground.sampleShown(samples.find(({ slug }) => slug === state.sample)?.label ?? '');
  if (!image) {
    const unexplained = (
      <div class="advice" data-kind={explanation.kind}>
        <p>
          <strong>{t.kinds[explanation.kind]}</strong>
        </p>
        {Advice && <Advice explanation={explanation} />}
        <p>
          <code>{t.playground.command}</code> <CopyText label={t.site.copy} text={t.playground.command} />
        </p>
      </div>
    );
    return (
      <Frame shown={shown} says={unexplained}>
        <Notices notices={explanation.notices} text={state.text} />
      </Frame>
    );
  }
  const nameOf = (position: number) => {
    const { repoTags, id } = explanation.images[position]!;
    return `${t.playground.imageOf(position + 1, explanation.images.length)} ${repoTags[0] ?? id?.slice(0, 19) ?? ''}`;
  };
  const offered = viewIds.filter((id) => id === 'annotated' || id === 'raw' || id in loaders);
  const view = offered.includes(state.view) ? state.view : 'annotated';
  const cut = explanation.notices.some(({ code }) => code === 'cut');
  // Of a paste that is still being read, what it is and its first lines are on show sooner than what follows from them.
  const waits = state.rest === 'coming' || image.node.end - image.node.start > LONG;
  const summary = (
    <p class="summary">
      {summarise(image, t).map((part) =>
        part.as === 'strong' ? (
          <strong>{nameParts(part.text).map((piece) => [piece, <wbr />])}</strong>
        ) : part.as === 'code' ? (
          <code>{part.text}</code>
        ) : (
          part.text
        ),
      )}
      {cut && `${t.joins.gap}${t.summary.cut}`}
    </p>
  );
  return (
    <Frame shown={shown} says={summary}>
      <EngineLine image={image} dispatch={dispatch} />
      {explanation.images.length > 1 && (
        <ImagePicker
          id="image"
          label={t.playground.images}
          count={explanation.images.length}
          nameOf={nameOf}
          chosen={state.image}
          onChoose={(position) => dispatch({ type: 'image', image: position })}
        />
      )}
      <div class="findings">
        {Findings && (
          <Later subject={image} waits={waits}>
            <Findings image={image} isWhole={!cut} dispatch={dispatch} />
          </Later>
        )}
      </div>
      <Notices notices={explanation.notices} text={state.text} />
      <div class="tab-row">
        <ViewTabs ids={offered} view={view} onView={(id) => dispatch({ type: 'view', view: id })} />
        <Shortcuts />
      </div>
      <div id="view" role="tabpanel" aria-labelledby={`tab-${view}`}>
        {view === 'annotated' ? (
          <>
            {annotated}
            <Later subject={image} waits={state.rest === 'coming'}>
              <AbsentInTurn image={image} />
              {Origin && <Origin image={image} dispatch={dispatch} />}
            </Later>
          </>
        ) : view === 'raw' ? (
          <RawView state={state} />
        ) : (
          <LazyView load={loaders[view]!} state={state} dispatch={dispatch} image={image} />
        )}
      </div>
    </Frame>
  );
}

interface FrameProps {
  readonly shown: string;
  /** What a colleague would say of it, announced as it changes; what follows is found below it. */
  readonly says: ComponentChildren;
  readonly children: ComponentChildren;
}

function Frame({ shown, says, children }: FrameProps) {
  const { t } = useSurroundings();
  return (
    <section class="result" aria-label={t.playground.readStage.title}>
      <div aria-live="polite" aria-atomic="true">
        <p class="shown">{shown}</p>
        {says}
      </div>
      {children}
    </section>
  );
}
