import { parse, stringify } from 'yaml';
import { wrap } from './wrap.ts';

/** A page in MDX as another language would have it: all words wrapped, of its frontmatter too; code and parts as they are. */
export function pseudoProse(mdx: string): string {
  const [, head = '', body = ''] = /^---\n([^]*?)\n---\n([^]*)$/.exec(mdx) ?? [];
  const frontmatter = parse(head) as Record<string, string>;
  const wrapped = Object.fromEntries(Object.entries(frontmatter).map(([key, text]) => [key, wrap(text)]));
  const blocks = body.split(/(^ *```[^]*?^ *```$)/m).map((block, i) => (i % 2 === 1 ? block : wrapLines(block)));
  return `---\n${stringify(wrapped, { lineWidth: 0 })}---\n${blocks.join('')}`;
}

function wrapLines(block: string): string {
  return block
    .split('\n')
    .map((line) => (/^\s*<[A-Z].*\/>$/.test(line) ? line : wrapLine(line)))
    .join('\n');
}

// Marks of lists, headings, quotes and tables, anchors of headings, emphasis and line breaks stay outside.
function wrapLine(line: string): string {
  const [, mark = '', words = '', anchor = ''] = /^(\s*(?:[-*+] |\d+\. |#+ |> )*)(.*?)( \[#[\w-]+\])?$/.exec(line)!;
  return mark + wrapSpans(words) + anchor;
}

function wrapSpans(words: string): string {
  const spans = words.split(/(`[^`]*`|\[(?=[^\]]*\]\()|\]\([^)]*\)|\*\*|\*|\||\\$|&\w+;)/);
  return spans.map((span, i) => (i % 2 === 1 ? span : wrap(span))).join('');
}
