/** A paste that stays in the browser because its reader asked for that. */
export interface KeptPaste {
  /** What it is offered as: the name or Id of its image. */
  readonly name: string;
  readonly text: string;
}

const KEY = 'layerwise-kept';
const MOST = 10;
const LARGEST = 500_000;

/** The list with a paste in front: at most ten, and one for each name, so that edits do not pile up. */
export function withPaste(kept: readonly KeptPaste[], paste: KeptPaste): readonly KeptPaste[] {
  if (paste.text.length > LARGEST) return kept;
  return [paste, ...kept.filter(({ name, text }) => name !== paste.name && text !== paste.text)].slice(0, MOST);
}

/** What is kept; null where the reader has not asked for it, or the browser denies storage. */
export function readKept(): readonly KeptPaste[] | null {
  try {
    const list = JSON.parse(localStorage.getItem(KEY) ?? 'null') as unknown;
    return Array.isArray(list) ? list.filter(isKept) : null;
  } catch {
    return null;
  }
}

/** Keeps a list, the oldest left out where it does not fit; null removes every trace. Says what is kept now. */
export function writeKept(kept: readonly KeptPaste[] | null): readonly KeptPaste[] | null {
  try {
    if (kept === null) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(kept));
    return kept;
  } catch {
    return kept === null || kept.length === 0 ? null : writeKept(kept.slice(0, -1));
  }
}

function isKept(item: unknown): item is KeptPaste {
  const { name, text } = (item ?? {}) as Partial<KeptPaste>;
  return typeof name === 'string' && typeof text === 'string';
}
