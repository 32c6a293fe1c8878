import { useSurroundings } from './context.ts';
import { type ViewId } from './views.ts';

interface Props {
  readonly ids: readonly ViewId[];
  readonly view: ViewId;
  readonly onView: (view: ViewId) => void;
}

/** The tabs; arrow keys move along them, as the pattern for tabs has it. */
export function ViewTabs({ ids, view, onView }: Props) {
  const { t } = useSurroundings();

  function onKeyDown(event: KeyboardEvent) {
    const at = ids.indexOf(view);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: ids.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = ids[(to + ids.length) % ids.length]!;
    onView(next);
    document.getElementById(`tab-${next}`)?.focus();
  }

  return (
    <div class="tabs" role="tablist" aria-label={t.playground.viewsLabel} onKeyDown={onKeyDown}>
      {ids.map((id) => (
        <button
          type="button"
          role="tab"
          id={`tab-${id}`}
          key={id}
          aria-selected={id === view}
          aria-controls="view"
          tabIndex={id === view ? 0 : -1}
          onClick={() => onView(id)}
        >
          {t.playground.views[id]}
        </button>
      ))}
    </div>
  );
}
