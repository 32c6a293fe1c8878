import { useEffect, useState } from 'preact/hooks';
import type { ImageExplanation } from '../../../lib/annotate/index.ts';
import type { KeptWords } from '../../../lib/i18n/views/kept.en.ts';
import { addKept, readKept, startKeeping, stopKeeping, type KeptPaste } from '../kept-pastes.ts';
import type { KeptProps } from '../views.ts';

const PAUSE = 1000;

/** The offer to keep pastes in the browser, off until asked for, and what is kept. */
export function KeptPastes({ paste, onOpen, k }: KeptProps & { k: KeptWords }) {
  const [kept, setKept] = useState<readonly KeptPaste[] | null>(null);
  const [denied, setDenied] = useState(false);
  const [leftOut, setLeftOut] = useState<string | null>(null);

  useEffect(() => setKept(readKept()), []);
  useEffect(() => {
    if (kept === null || paste === null || kept[0]?.text === paste.text) return;
    const timer = setTimeout(() => {
      const now = addKept(kept, { name: nameOf(paste.image), text: paste.text });
      setLeftOut(now[0]?.text === paste.text ? null : paste.text);
      setKept(now);
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [kept, paste?.text]);

  function choose(keep: boolean) {
    const now = keep ? startKeeping() : stopKeeping();
    setKept(now);
    setDenied(keep && now === null);
  }

  return (
    <>
      <label>
        <input type="checkbox" checked={kept !== null} onChange={(event) => choose(event.currentTarget.checked)} />{' '}
        {k.keep}
      </label>
      {denied && <span role="alert">{k.denied}</span>}
      {kept && paste && leftOut === paste.text && <span role="alert">{k.leftOut}</span>}
      {kept && (
        <>
          <span class="soft">{kept.length === 0 ? `${k.note} ${k.none}` : k.note}</span>
          {kept.map(({ name, text }) => (
            <button type="button" class="button bare" onClick={() => onOpen(text)}>
              {name}
            </button>
          ))}
          {kept.length > 0 && (
            <button type="button" class="button" onClick={() => setKept(startKeeping())}>
              {k.forget}
            </button>
          )}
        </>
      )}
    </>
  );
}

function nameOf({ repoTags, id, base }: ImageExplanation): string {
  const short = id?.replace(/^sha256:/, '').slice(0, 12);
  return [repoTags[0], short].filter(Boolean).join(' · ') || base || '…';
}
