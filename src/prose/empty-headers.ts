import { defineHastPlugin } from 'satteri';

/** The corner of a table that heads neither a row nor a column is a plain cell; an empty header has no name. */
export const emptyHeaders = defineHastPlugin({
  name: 'empty-headers',
  element: {
    filter: ['th'],
    visit(node) {
      return node.children.length > 0 ? undefined : { type: 'element', tagName: 'td', properties: {}, children: [] };
    },
  },
});
