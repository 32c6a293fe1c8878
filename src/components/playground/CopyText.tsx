import { useEffect, useState } from 'preact/hooks';
import { useSurroundings } from './context.ts';

/** A button that copies a text and says so, or says that the browser would not. */
export function CopyText({ label, text }: { label: string; text: string }) {
  const { t } = useSurroundings();
  const [said, setSaid] = useState<string | null>(null);
  useEffect(() => {
    if (said === null) return;
    const timer = setTimeout(() => setSaid(null), 2000);
    return () => clearTimeout(timer);
  }, [said]);
  return (
    <button
      type="button"
      class="button"
      title={text}
      onClick={(event) => {
        event.stopPropagation();
        Promise.resolve()
          .then(() => navigator.clipboard.writeText(text))
          .then(
            () => setSaid(t.site.copied),
            () => setSaid(t.site.copyFailed),
          );
      }}
    >
      <span role="status">{said ?? label}</span>
    </button>
  );
}
