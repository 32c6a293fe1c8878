import { defineHastPlugin } from 'satteri';

/** A table wider than the page scrolls in a box of its own, which the keyboard reaches too. */
export const scrollingTables = defineHastPlugin({
  name: 'scrolling-tables',
  element: {
    filter: ['table'],
    visit(node, context) {
      context.wrapNode(node, {
        type: 'element',
        tagName: 'div',
        properties: { className: ['scroll'], tabIndex: 0 },
        children: [],
      });
    },
  },
});
