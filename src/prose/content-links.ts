import { defineMdastPlugin } from 'satteri';

// What a scheme stands for below the language: `field:Config.Cmd` → `/en/fields/Config.Cmd/`.
const FOLDERS: Readonly<Record<string, string>> = {
  field: 'fields/',
  concept: 'concepts/',
  howto: 'howto/',
  finding: 'findings/',
  page: '',
};

/**
 * Turns `[text](field:Config.Cmd#anchor)`, and the same with `concept:`, `howto:`, `finding:` and `page:`,
 * into the address of that page in the file's language.
 */
export const contentLinks = (base: string) =>
  defineMdastPlugin({
    name: 'content-links',
    link(node, context) {
      const [, scheme, target] = /^([a-z]+):(?!\/\/)(.*)$/.exec(node.url) ?? [];
      const folder = scheme === undefined ? undefined : FOLDERS[scheme];
      if (folder === undefined || target === undefined) return;
      const locale = /\/(en|zh)\.mdx$/.exec(context.fileURL?.pathname ?? '')?.[1];
      if (!locale)
        throw new Error(`${node.url} stands in a file of no language: ${context.fileURL?.pathname ?? 'unknown'}`);
      const [path, anchor] = target.split('#');
      const root = base.endsWith('/') ? base : `${base}/`;
      context.setProperty(node, 'url', `${root}${locale}/${folder}${path}/${anchor ? `#${anchor}` : ''}`);
    },
  });
