import { defineMdastPlugin } from 'satteri';

const ID = / \[#([a-z0-9-]+)\]$/;

/**
 * Takes the anchor off the end of a heading, `## Odd values [#odd-values]`, and makes it the id. Both
 * languages share the anchors, so a link to a section survives a change of language.
 */
export const headingIds = defineMdastPlugin({
  name: 'heading-ids',
  heading(node, context) {
    const last = node.children.at(-1);
    const match = last?.type === 'text' ? ID.exec(last.value) : null;
    if (!match || last?.type !== 'text') return;
    context.setProperty(last, 'value', last.value.slice(0, match.index));
    context.setProperty(node, 'data', { ...node.data, hProperties: { id: match[1]! } });
  },
});
