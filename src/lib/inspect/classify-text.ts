import type { Hint, PasteKind } from './recognise.ts';

/** What a paste without a usable document is. */
export interface TextKind {
  readonly kind: PasteKind;
  readonly subjects: readonly [];
  readonly hint: Hint | null;
}

const of = (kind: PasteKind, hint: Hint | null): TextKind => ({ kind, subjects: [], hint });

/** Tells other outputs apart by their headings and phrases; null where nothing is known. */
export function classifyText(text: string): TextKind | null {
  const head = text.slice(0, 20_000);
  if (head.trim() === '') return of('no-json', 'empty');
  if (/\bmap\[[^\]\n]*:/.test(head) || /^\s*\{sha256:[0-9a-f]+ \[/.test(head)) return of('go-map', null);
  if (/^\s*(?:\S+[$#>%] .*\n)?\s*IMAGE\s+CREATED\s+CREATED BY\s+SIZE/m.test(head))
    return of('image-history', 'history-text');
  if (/^\s*(?:REPOSITORY\s+TAG|IMAGE\s+ID\s+DISK USAGE)/m.test(head)) return of('no-json', 'image-list-text');
  if (/No such (?:image|object)|no such object|not found: does not exist/i.test(head))
    return of('no-json', 'no-such-image');
  if (/template parsing error|Template parsing error/.test(head)) return of('no-json', 'template-error');
  if (/^\s*Server Version:|^\s*Storage Driver:/m.test(head)) return of('no-json', 'docker-info');
  if (head.split('\0').length > head.length / 4) return of('no-json', 'wide-characters');
  if (/^\s*docker(?: image)? inspect [^\n]+\s*$/.test(head)) return of('no-json', 'expression');
  if ((head.match(/^\s*-?\s*[\w.-]+:(?: \S.*)?$/gm) ?? []).length >= 4) return of('no-json', 'yaml');
  return null;
}
