import type { JsonNode } from './scan-json.ts';

/** Documents as a list, each value as it was written: with four spaces and line breaks, or on one line. */
export function layOutJson(
  documents: readonly { readonly text: string; readonly node: JsonNode }[],
  indented: boolean,
): string {
  const separator = indented ? ': ' : ':';

  function block(open: string, close: string, parts: readonly string[], depth: number): string {
    if (parts.length === 0) return open + close;
    if (!indented) return open + parts.join(',') + close;
    const inner = `\n${'    '.repeat(depth + 1)}`;
    return `${open}${inner}${parts.join(`,${inner}`)}\n${'    '.repeat(depth)}${close}`;
  }

  function write(text: string, node: JsonNode, depth: number): string {
    if (node.kind === 'array') {
      return block(
        '[',
        ']',
        node.items.map((item) => write(text, item, depth + 1)),
        depth,
      );
    }
    if (node.kind !== 'object') return text.slice(node.start, node.end);
    let from = node.start + 1;
    const members = node.members.map(([, value]) => {
      const key = /"(?:[^"\\]|\\.)*"/y;
      from = text.indexOf('"', from);
      key.lastIndex = from;
      const spelled = key.exec(text)?.[0] ?? '';
      from = value.end;
      return spelled + separator + write(text, value, depth + 1);
    });
    return block('{', '}', members, depth);
  }

  return block(
    '[',
    ']',
    documents.map(({ text, node }) => write(text, node, 1)),
    0,
  );
}
