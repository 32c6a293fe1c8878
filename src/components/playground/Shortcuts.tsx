import { useEffect, useRef } from 'preact/hooks';
import { useSurroundings } from './context.ts';

/** The keys that work here, in a dialog that `?` opens, and a button for those who do not know of it. */
export function Shortcuts() {
  const { t } = useSurroundings();
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.key !== '?' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (document.querySelector('dialog[open]')) return;
      event.preventDefault();
      dialog.current?.showModal();
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);

  return (
    <div class="keys">
      <button type="button" class="button bare" onClick={() => dialog.current?.showModal()}>
        {t.playground.keys} <kbd>?</kbd>
      </button>
      <dialog
        ref={dialog}
        aria-labelledby="keys-title"
        onClick={(event) => event.target === event.currentTarget && event.currentTarget.close()}
      >
        <form method="dialog">
          <h2 id="keys-title">{t.playground.keys}</h2>
          <dl>
            {Object.entries(t.playground.keyList).map(([keys, does]) => (
              <>
                <dt>
                  {keys.split(' ').map((key) => (
                    <kbd>{key}</kbd>
                  ))}
                </dt>
                <dd>{does}</dd>
              </>
            ))}
          </dl>
          <button class="button">{t.site.searchClose}</button>
        </form>
      </dialog>
    </div>
  );
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
