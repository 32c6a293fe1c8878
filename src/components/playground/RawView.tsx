import { useSurroundings } from './context.ts';
import { CopyText } from './CopyText.tsx';
import type { State } from './state.ts';

/** The paste as it came, byte for byte. */
export function RawView({ state }: { state: State }) {
  const { t } = useSurroundings();
  return (
    <div class="raw">
      <p>
        {t.playground.rawNote(state.text.length)} <CopyText label={t.playground.copyRaw} text={state.text} />
      </p>
      <pre tabIndex={0}>{state.text}</pre>
    </div>
  );
}
