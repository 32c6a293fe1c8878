import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { fileURLToPath } from 'node:url';
import { classicScript } from './src/build/modules/classic-script.ts';
import { editorFont } from './src/build/modules/editor-font.ts';
import { fieldSummaries } from './src/build/modules/field-summaries.ts';
import { oneFile } from './src/build/modules/one-file.ts';
import { offline } from './src/build/offline/offline.ts';
import { contentSecurity } from './src/build/security/content-security.ts';
import { headers } from './src/build/security/headers.ts';
import { pageSitemap } from './src/build/sitemap/page-sitemap.ts';
import { shellWords } from './src/components/shell/shell-words.ts';
import { languageTag, locales } from './src/lib/i18n/locales.ts';
import { messages } from './src/lib/i18n/messages.ts';
import { codeClasses } from './src/prose/code-classes.ts';
import { codeTheme } from './src/prose/code-theme.ts';
import { contentLinks } from './src/prose/content-links.ts';
import { emptyHeaders } from './src/prose/empty-headers.ts';
import { headingIds } from './src/prose/heading-ids.ts';
import { scrollingTables } from './src/prose/scrolling-tables.ts';

const site = process.env.SITE ?? 'http://localhost:4321';
const base = process.env.BASE ?? '/';

const startPage = fileURLToPath(new URL('src/components/shell/start-page.ts', import.meta.url));

// One style sheet for all pages with the shell, so that the second page of a visit asks for none. The playground, cards
// and pages that only lead on have their own.
const siteStyles = {
  name: 'site',
  test: (id) => /\.css$|[?&]type=style/.test(id) && !/\/(?:embed|permanent)\/|\/(?:playground|bare)\.css/.test(id),
};

// src/lib is pure, so what a page or a worker does not use of it stays out of its scripts.
const rolldownOptions = {
  treeshake: { moduleSideEffects: [{ test: /\/src\/lib\//, sideEffects: false }] },
  // How long plugins took is no fault.
  checks: { bundlerTimings: false },
};

// Starlight is the shell only: header, sidebar and language alternates. Pages come from our
// own collections, so its docs collection, code blocks and routes stay unused.
export default defineConfig({
  site,
  base,
  outDir: process.env.OUT_DIR ?? 'dist',
  trailingSlash: 'always',
  build: { format: 'directory', concurrency: 2 },
  prefetch: false,
  markdown: {
    processor: satteri({
      mdastPlugins: [headingIds, contentLinks(base)],
      hastPlugins: [emptyHeaders, scrollingTables],
      features: { smartPunctuation: false },
    }),
    shikiConfig: {
      theme: codeTheme,
      transformers: [codeClasses],
      langAlias: { console: 'shellsession' },
    },
  },
  vite: {
    plugins: [editorFont(), fieldSummaries()],
    build: {
      // Pages that only lead on share their scripts, so these lie beside them.
      assetsInlineLimit: (file) => (/(?:404|NeutralPage|MovedPage|Page)\.astro_/.test(file) ? false : undefined),
      rolldownOptions,
    },
    worker: { format: 'es', rolldownOptions },
    environments: {
      prerender: { build: { rolldownOptions: { output: { codeSplitting: { groups: [siteStyles] } } } } },
    },
    // What every page runs comes in the one place where the shell has a script in a file; its own keeps its sidebar.
    resolve: {
      alias: [
        { find: /^.*\/components-internals\/SidebarPersistState$/, replacement: startPage },
        // Monaco brings a copy of its own, older than faults that are known.
        { find: /^\.\/dompurify\/dompurify\.js$/, replacement: 'dompurify' },
      ],
    },
  },
  integrations: [
    starlight({
      title: Object.fromEntries(locales.map((locale) => [languageTag[locale], messages[locale].site.name])),
      titleDelimiter: '·',
      favicon: '/favicon.svg',
      routeMiddleware: [
        './src/components/shell/own-icon.ts',
        './src/components/shell/feed-links.ts',
        './src/components/shell/next-page.ts',
        './src/components/unfurl/unfurl.ts',
      ],
      defaultLocale: 'en',
      locales: Object.fromEntries(
        locales.map((locale) => [locale, { label: messages[locale].site.thisLanguage, lang: languageTag[locale] }]),
      ),
      customCss: [
        './src/styles/tokens.css',
        './src/styles/shell.css',
        './src/styles/prose.css',
        './src/styles/take.css',
        './src/styles/print.css',
      ],
      expressiveCode: false,
      pagefind: false,
      plugins: [shellWords],
      disable404Route: true,
      credits: false,
      tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 2 },
      markdown: { headingLinks: false },
      components: {
        Banner: './src/components/shell/Unused.astro',
        ContentPanel: './src/components/shell/ContentPanel.astro',
        DraftContentNotice: './src/components/shell/Unused.astro',
        FallbackContentNotice: './src/components/shell/Unused.astro',
        Footer: './src/components/shell/Footer.astro',
        Header: './src/components/shell/Header.astro',
        Hero: './src/components/shell/Unused.astro',
        LanguageSelect: './src/components/shell/LanguageLinks.astro',
        MarkdownContent: './src/components/shell/MarkdownContent.astro',
        MobileTableOfContents: './src/components/shell/MobileTableOfContents.astro',
        MobileMenuFooter: './src/components/shell/MobileMenuFooter.astro',
        PageFrame: './src/components/shell/PageFrame.astro',
        PageTitle: './src/components/shell/PageTitle.astro',
        Search: './src/components/shell/Search.astro',
        Sidebar: './src/components/shell/Sidebar.astro',
        SiteTitle: './src/components/shell/SiteTitle.astro',
        ThemeProvider: './src/components/shell/ThemeProvider.astro',
        ThemeSelect: './src/components/shell/ThemeSelect.astro',
        TableOfContents: './src/components/shell/TableOfContents.astro',
      },
    }),
    mdx(),
    preact(),
    classicScript(),
    oneFile(),
    pageSitemap(site, base),
    // Last, since they are about all the others have written.
    contentSecurity(),
    headers(base),
    offline(),
  ],
});
