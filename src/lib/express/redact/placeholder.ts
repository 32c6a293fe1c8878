/** The placeholders given so far; one for all pastes of a share. */
export interface RedactionMemory {
  readonly given: Map<string, string>;
  readonly taken: Set<string>;
  /** Keeps the placeholders a text already holds from being given again. */
  reserve(text: string): void;
}

/** A memory in which no placeholder has been given. */
export function newMemory(): RedactionMemory {
  const taken = new Set<string>();
  return {
    given: new Map(),
    taken,
    reserve(text) {
      for (const [match] of text.matchAll(/REDACTED-[a-z-]{1,40}-\d{1,6}|redacted-host-\d{1,6}\.invalid/g))
        taken.add(match);
    },
  };
}

/**
 * What stands for a secret: `REDACTED-github-1`, and for a host a name that never resolves. The same secret gets
 * the same placeholder. Letters, digits, dashes and dots only, so it fits into JSON, URLs and shell lines as it is.
 */
export function placeholderFor(secret: string, kind: string, { given, taken }: RedactionMemory): string {
  const known = given.get(secret);
  if (known !== undefined) return known;
  let number = 1;
  while (taken.has(spelled(kind, number))) number++;
  const placeholder = spelled(kind, number);
  taken.add(placeholder);
  given.set(secret, placeholder);
  return placeholder;
}

const spelled = (kind: string, number: number) =>
  kind === 'host' ? `redacted-host-${number}.invalid` : `REDACTED-${kind}-${number}`;
