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

/**
 * Keeps a paste in front of what is kept, the oldest left out where not all fits. Says what is kept now, which is what was
 * kept before where the paste does not fit even alone.
 */
export function addKept(kept: readonly KeptPaste[], paste: KeptPaste): readonly KeptPaste[] {
  let list = withPaste(kept, paste);
  if (list === kept) return kept;
  for (; list.length > 0; list = list.slice(0, -1)) if (write(list)) return list;
  return kept;
}

/** Begins to keep, with nothing; null where the browser does not let us, or has no room at all. */
export function startKeeping(): readonly KeptPaste[] | null {
  return write([]) ? [] : stopKeeping();
}

/** Removes every trace. */
export function stopKeeping(): null {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Where storage is denied, there is none.
  }
  return null;
}

// A list that does not fit leaves the one before it in place.
function write(list: readonly KeptPaste[]): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(list));
    return true;
  } catch {
    return false;
  }
}

function isKept(item: unknown): item is KeptPaste {
  const { name, text } = (item ?? {}) as Partial<KeptPaste>;
  return typeof name === 'string' && typeof text === 'string';
}
