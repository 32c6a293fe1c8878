/** What goes along when the reader changes the language: the paste, the sample, the place. */
export interface Carried {
  readonly text: string;
  readonly sample: string | null;
  readonly at?: string | undefined;
  readonly view?: string | undefined;
  readonly template?: string | undefined;
  readonly other?: string | undefined;
  readonly history?: string | undefined;
  /** Which image of the paste is on show. */
  readonly image?: number | undefined;
}

/** Where in session storage it waits; in the tab's name, behind this and a colon. */
export const CARRY_KEY = 'layerwise-carry';
const NAME = `${CARRY_KEY}:`;

/**
 * Makes the language links of the page take the paste along. It stays in this tab: in session
 * storage, or, where that is denied or full, in the tab's own name; both are emptied on arrival.
 */
export function keepAcrossLanguages(carried: Carried): () => void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-language-switch]')];
  const keep = () => {
    const packed = JSON.stringify(carried);
    try {
      sessionStorage.setItem(CARRY_KEY, packed);
    } catch {
      window.name = NAME + packed;
    }
  };
  for (const link of links) link.addEventListener('click', keep);
  return () => {
    for (const link of links) link.removeEventListener('click', keep);
  };
}

/** Takes what was carried over, once; null where nothing was. */
export function takeCarried(): Carried | null {
  const packed = fromSession() ?? fromName();
  if (packed === null) return null;
  try {
    const value = JSON.parse(packed) as Partial<Carried> | null;
    if (typeof value?.text !== 'string') return null;
    if (value.text === '' && typeof value.sample !== 'string') return null;
    return {
      text: value.text,
      sample: value.text === '' ? (value.sample ?? null) : null,
      at: wordOf(value.at),
      view: wordOf(value.view),
      template: wordOf(value.template),
      other: wordOf(value.other),
      history: wordOf(value.history),
      image: typeof value.image === 'number' ? value.image : undefined,
    };
  } catch {
    return null;
  }
}

function wordOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function fromSession(): string | null {
  try {
    const packed = sessionStorage.getItem(CARRY_KEY);
    sessionStorage.removeItem(CARRY_KEY);
    return packed;
  } catch {
    return null;
  }
}

function fromName(): string | null {
  if (!window.name.startsWith(NAME)) return null;
  const packed = window.name.slice(NAME.length);
  window.name = '';
  return packed;
}
