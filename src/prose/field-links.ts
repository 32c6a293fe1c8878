import { defineMdastPlugin } from 'satteri';

const SCHEME = 'field:';

/** Turns `[text](field:Config.Cmd#anchor)` into the address of that field's page in the file's language. */
export const fieldLinks = (base: string) =>
  defineMdastPlugin({
    name: 'field-links',
    link(node, context) {
      if (!node.url.startsWith(SCHEME)) return;
      const locale = /\/(en|zh)\.mdx$/.exec(context.fileURL?.pathname ?? '')?.[1];
      if (!locale)
        throw new Error(`${node.url} stands in a file of no language: ${context.fileURL?.pathname ?? 'unknown'}`);
      const [path, anchor] = node.url.slice(SCHEME.length).split('#');
      const root = base.endsWith('/') ? base : `${base}/`;
      context.setProperty(node, 'url', `${root}${locale}/fields/${path}/${anchor ? `#${anchor}` : ''}`);
    },
  });
