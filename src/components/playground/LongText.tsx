import { useState } from 'preact/hooks';
import { useSurroundings } from './context.ts';

// UTF-16 units; what is longer takes the browser long to lay out.
const SHOWN = 20_000;

/** A text, or its beginning and a button that shows all of it. */
export function LongText({ text }: { readonly text: string }) {
  const { t } = useSurroundings();
  const [whole, setWhole] = useState(false);
  if (whole || text.length <= SHOWN) return <>{text}</>;
  return (
    <>
      {text.slice(0, SHOWN)}…{' '}
      <button type="button" class="button" onClick={() => setWhole(true)}>
        {t.playground.showWhole(text.length)}
      </button>
    </>
  );
}
