/** A piece of a sentence from a content file. */
export type InlinePart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly code: boolean; readonly field: string };

const PART = /`([^`]+)`|\[(`?)([^\]`]+)`?\]\(field:([^)]+)\)/g;

/** Splits a frontmatter sentence into text, code spans and links to fields: all it may hold. */
export function inlineParts(sentence: string): InlinePart[] {
  const parts: InlinePart[] = [];
  let from = 0;
  for (const match of sentence.matchAll(PART)) {
    if (match.index > from) parts.push({ kind: 'text', text: sentence.slice(from, match.index) });
    if (match[1] !== undefined) parts.push({ kind: 'code', text: match[1] });
    else parts.push({ kind: 'link', text: match[3]!, code: match[2] === '`', field: match[4]! });
    from = match.index + match[0].length;
  }
  if (from < sentence.length) parts.push({ kind: 'text', text: sentence.slice(from) });
  return parts;
}
