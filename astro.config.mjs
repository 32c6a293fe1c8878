import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { contentLinks } from './src/prose/content-links.ts';
import { emptyHeaders } from './src/prose/empty-headers.ts';
import { headingIds } from './src/prose/heading-ids.ts';
import { scrollingTables } from './src/prose/scrolling-tables.ts';

const site = process.env.SITE ?? 'http://localhost:4321';
const base = process.env.BASE ?? '/';

// src/lib is pure, so what a page or a worker does not use of it stays out of its scripts.
const rolldownOptions = { treeshake: { moduleSideEffects: [{ test: /\/src\/lib\//, sideEffects: false }] } };

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
      themes: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
      defaultColor: false,
      langAlias: { console: 'shellsession' },
    },
  },
  vite: { build: { rolldownOptions }, worker: { format: 'es', rolldownOptions } },
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
