import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { editorFont } from './src/build/editor-font.ts';
import { fieldSummaries } from './src/build/field-summaries.ts';
import { codeTheme } from './src/prose/code-theme.ts';
import { contentLinks } from './src/prose/content-links.ts';
import { emptyHeaders } from './src/prose/empty-headers.ts';
import { headingIds } from './src/prose/heading-ids.ts';
import { scrollingTables } from './src/prose/scrolling-tables.ts';

const site = process.env.SITE ?? 'http://localhost:4321';
const base = process.env.BASE ?? '/';

// Starlight is the shell only: header, sidebar, search and language alternates. Pages come from our
// own collections, so its docs collection, code blocks and routes stay unused.
export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  build: { format: 'directory' },
  prefetch: false,
  markdown: {
    processor: satteri({
      mdastPlugins: [headingIds, contentLinks(base)],
      hastPlugins: [emptyHeaders, scrollingTables],
      features: { smartPunctuation: false },
    }),
    shikiConfig: {
      theme: codeTheme,
      langAlias: { console: 'shellsession' },
    },
  },
  // src/lib is pure, so what a page does not use of it stays out of its scripts.
  vite: {
    plugins: [editorFont(), fieldSummaries()],
    build: {
      rolldownOptions: { treeshake: { moduleSideEffects: [{ test: /\/src\/lib\//, sideEffects: false }] } },
    },
  },
  integrations: [
    starlight({
      title: { en: 'Layerwise', 'zh-CN': '逐层' },
      titleDelimiter: '·',
      favicon: '/favicon.svg',
      routeMiddleware: './src/components/shell/own-icon.ts',
      defaultLocale: 'en',
      locales: { en: { label: 'English', lang: 'en' }, zh: { label: '简体中文', lang: 'zh-CN' } },
      customCss: ['./src/styles/tokens.css', './src/styles/shell.css', './src/styles/prose.css'],
      expressiveCode: false,
      disable404Route: true,
      credits: false,
      tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 2 },
      components: {
        ContentPanel: './src/components/shell/ContentPanel.astro',
        Footer: './src/components/shell/Footer.astro',
        Header: './src/components/shell/Header.astro',
        LanguageSelect: './src/components/shell/LanguageLinks.astro',
        MarkdownContent: './src/components/shell/MarkdownContent.astro',
        MobileTableOfContents: './src/components/shell/MobileTableOfContents.astro',
        MobileMenuFooter: './src/components/shell/MobileMenuFooter.astro',
        PageTitle: './src/components/shell/PageTitle.astro',
        Search: './src/components/shell/Search.astro',
        SiteTitle: './src/components/shell/SiteTitle.astro',
        TableOfContents: './src/components/shell/TableOfContents.astro',
      },
    }),
    mdx(),
    preact(),
  ],
});
