import { plural } from '../plural.ts';
import { secretKindsEn } from '../secret-kinds.en.ts';
import type { Widen } from '../widen.ts';

/** What is masked before a paste is passed on. */
export const redactionEn = {
  title: 'Masked before it leaves',
  lead: 'The link and the files below are made from the masked text.',
  count: (n: number) => (n === 0 ? 'Nothing recognised as a credential.' : `${plural(n, 'value')} masked.`),
  off: 'Nothing is masked: the link and the files hold the paste as it is.',
  look: 'This cannot find everything. Look over the text before you send it.',
  kind: (kind: string) => secretKindsEn[kind] ?? kind,
  mask: 'Mask what is recognised as a credential',
  hosts: 'Leave the names of private registries readable',
  head: { kind: 'Kind', place: 'Place', placeholder: 'Becomes' },
  outside: (line: number) => `line ${line}, outside of the JSON`,
  other: 'the paste compared with',
  more: (n: number) => `and ${n.toLocaleString('en')} more`,
  text: 'The text as it will be passed on',
  big: (characters: number) =>
    `The paste has ${characters.toLocaleString('en')} characters; looking through it takes a moment.`,
  start: 'Look through it',
};

export type RedactionWords = Widen<typeof redactionEn>;
