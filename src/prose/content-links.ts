import { defineMdastPlugin } from 'satteri';
import { isLocale } from '../lib/i18n/locales.ts';
import { contentPath } from './content-path.ts';

/**
 * Turns `[text](field:Config.Cmd#anchor)`, and the same with `concept:`, `howto:`, `finding:` and `page:`,
 * into the address of that page in the file's language.
 */
export const contentLinks = (base: string) =>
  defineMdastPlugin({
    name: 'content-links',
    link(node, context) {
      const path = contentPath(node.url);
      if (path === null) return;
      const locale = /\/([a-z-]+)\.mdx$/.exec(context.fileURL?.pathname ?? '')?.[1] ?? '';
      if (!isLocale(locale))
        throw new Error(`${node.url} stands in a file of no language: ${context.fileURL?.pathname ?? 'unknown'}`);
      context.setProperty(node, 'url', `${base.replace(/\/?$/, '/')}${locale}/${path}`);
    },
  });
