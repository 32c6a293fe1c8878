import fc from 'fast-check';

// Random text in the letters that pastes and their dirt are made of, besides any string at all.
const pasteLike = fc.string({
  unit: fc.constantFrom(
    ...'{}[]":,\\/\'`“”‘’…=>#-&;.<()\n\r\t \u00a0\ufeff\u001b',
    'Id',
    'null',
    'None',
    'nil',
    'sha256:',
    '...',
    '&quot;',
    '\\"',
    '"a": ',
    '$ docker inspect x\n',
    '```',
    '1',
    '\ud800',
    '镜像',
    '\0',
  ),
  maxLength: 60,
});
/** Any string a reader might paste, from noise to JSON. */
export const anyPaste = fc.oneof(fc.string({ unit: 'binary', maxLength: 80 }), pasteLike, fc.json({ maxDepth: 4 }));

/** One of these texts with a few pieces cut out, doubled, turned round or put in. */
export function mutationsOf(texts: readonly string[]): fc.Arbitrary<string> {
  const edit = fc.tuple(fc.nat(), fc.nat(40), fc.constantFrom('cut', 'double', 'insert', 'swap', 'end'), pasteLike);
  return fc
    .tuple(fc.constantFrom(...texts), fc.array(edit, { minLength: 1, maxLength: 4 }))
    .map(([text, edits]) => edits.reduce(mutate, text));
}

function mutate(text: string, [seed, length, how, dirt]: [number, number, string, string]): string {
  const at = seed % (text.length + 1);
  const piece = text.slice(at, at + length);
  switch (how) {
    case 'cut':
      return text.slice(0, at) + text.slice(at + length);
    case 'double':
      return text.slice(0, at) + piece + text.slice(at);
    case 'insert':
      return text.slice(0, at) + dirt + text.slice(at);
    case 'swap':
      return text.slice(0, at) + [...piece].reverse().join('') + text.slice(at + length);
    default:
      return text.slice(0, at);
  }
}
