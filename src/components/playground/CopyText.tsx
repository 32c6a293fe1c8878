import { useEffect, useState } from 'preact/hooks';
import { announce } from './announce.ts';
import { useSurroundings } from './context.ts';
import { shorten } from './shorten.ts';

interface Props {
  readonly label: string;
  /** The text, or the way to make it where that takes work nobody may ask for. */
  readonly text: string | (() => string);
  /** What it is called where the label alone does not tell; it should hold the label. */
  readonly name?: string | undefined;
  /** Looks like the text it copies, not like a button. */
  readonly inline?: boolean | undefined;
}

/** A button that copies a text and says so, or says that the browser would not. */
export function CopyText({ label, text, name, inline }: Props) {
  const { t } = useSurroundings();
  const [said, setSaid] = useState<string | null>(null);
  useEffect(() => {
    if (said === null) return;
    announce(said);
    const timer = setTimeout(() => setSaid(null), 2000);
    return () => clearTimeout(timer);
  }, [said]);
  return (
    <button
      type="button"
      class={inline ? 'copyable' : 'button'}
      title={typeof text === 'string' ? shorten(text) : undefined}
      aria-label={said ?? name ?? label}
      onClick={(event) => {
        event.stopPropagation();
        Promise.resolve()
          .then(() => navigator.clipboard.writeText(typeof text === 'string' ? text : text()))
          .then(
            () => setSaid(t.site.copied),
            () => setSaid(t.site.copyFailed),
          );
      }}
    >
      {said ?? label}
    </button>
  );
}
