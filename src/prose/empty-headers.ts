import { defineHastPlugin } from 'satteri';

/** The corner of a table that heads neither a row nor a column is a plain cell; an empty header has no name. */
export const emptyHeaders = defineHastPlugin({
  name: 'empty-headers',
  element: {
    filter: ['th'],
    visit(node) {
      if (node.children.length === 0) return { type: 'element', tagName: 'td', properties: {}, children: [] };
    },
  },
});
