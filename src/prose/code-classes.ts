import type { ShikiTransformer } from 'shiki';

type Node = Parameters<NonNullable<ShikiTransformer['code']>>[0]['children'][number];

// The words of `codeTheme` and the classes of `prose.css`; what has the colour of the text needs neither class nor element.
const CLASSES: Readonly<Record<string, string | null>> = {
  foreground: null,
  'token-punctuation': null,
  'token-parameter': null,
  'token-constant': 'number',
  'token-string': 'string',
  'token-string-expression': 'string',
  'token-keyword': 'key',
  'token-function': 'key',
  'token-comment': 'comment',
  'token-link': 'link',
};

/**
 * Code coloured by classes, as few elements as that takes: the highlighter's own style attributes would need a policy
 * that allows them. Throws where it meets a style it has no class for.
 */
export const codeClasses: ShikiTransformer = {
  name: 'code-classes',
  pre(node) {
    delete node.properties['class'];
    delete node.properties['style'];
  },
  code(node) {
    node.children = joined(node.children.flatMap(plain));
  },
};

function plain(node: Node): Node[] {
  if (node.type !== 'element') return [node];
  const { style } = node.properties;
  if (style === undefined) return node.children.flatMap(plain);
  const name = classOf(String(style));
  return name === null ? node.children : [{ ...node, properties: { class: name } }];
}

function classOf(style: string): string | null {
  const name = CLASSES[/^color:var\(--code-([a-z-]+)\)$/.exec(style)?.[1] ?? ''];
  if (name === undefined) throw new Error(`Code styled “${style}” has no class.`);
  return name;
}

/** Neighbouring texts as one. */
function joined(nodes: readonly Node[]): Node[] {
  const out: Node[] = [];
  for (const node of nodes) {
    const last = out.at(-1);
    if (node.type === 'text' && last?.type === 'text')
      out[out.length - 1] = { ...last, value: last.value + node.value };
    else out.push(node);
  }
  return out;
}
