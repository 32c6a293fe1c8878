import { useEffect } from 'preact/hooks';
import { bytes } from '../../lib/express/index.ts';
import { useSurroundings } from './context.ts';
import type { Progress } from './use-reading.ts';

interface Props {
  readonly progress: Progress;
  readonly onStop: () => void;
  readonly onReadOn: () => void;
}

/** How far the reading of a long paste has come, and the way to stop it. Said politely, and once for each stage. */
export function ReadingProgress({ progress, onStop, onReadOn }: Props) {
  const { t } = useSurroundings();
  const p = t.playground.reading;
  const isReading = progress.kind === 'reading';

  useEffect(() => {
    if (!isReading) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented && !document.querySelector('dialog[open]')) onStop();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [isReading, onStop]);

  return (
    <div class={`reading-line ${progress.kind}`}>
      <p role="status">{says()}</p>
      {isReading && (
        <>
          <progress max={1} value={progress.share} aria-label={p.label} />
          <button type="button" class="button" aria-keyshortcuts="Escape" onClick={onStop}>
            {p.stop} <kbd>Esc</kbd>
          </button>
        </>
      )}
      {progress.kind === 'stopped' && (
        <button type="button" class="button" onClick={onReadOn}>
          {p.again}
        </button>
      )}
    </div>
  );

  function says(): string {
    switch (progress.kind) {
      case 'reading': {
        const size = bytes(progress.length).short;
        const says = progress.begun ? p.rest(size) : p.size(size);
        return progress.here ? `${says} ${p.here}` : says;
      }
      case 'read':
        return p.done(progress.images);
      case 'stopped':
        return progress.begun ? p.stoppedRest : p.stopped;
      case 'none':
      case 'failed':
        return '';
    }
  }
}
