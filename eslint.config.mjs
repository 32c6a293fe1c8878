import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Refuses imports by pattern, with the reason; later blocks for the same files replace earlier ones. */
const refuse = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });

const outward = { group: ['**/scripts/**', '**/tests/**'], message: 'Nothing imports scripts or tests.' };
const world = {
  group: [
    'node:*',
    'astro',
    'astro:*',
    '@astrojs/*',
    'preact',
    'preact/*',
    'monaco-editor',
    'monaco-editor/*',
    '**/components/**',
    '**/pages/**',
  ],
  message: 'src/lib is pure: no DOM, no Node, no Astro, nothing of the page.',
};
const parser = { group: ['jsonc-parser'], message: 'The door to jsonc-parser is inspect/parse-region.ts.' };
const editor = { group: ['monaco-editor', 'monaco-editor/*'], message: 'The door to Monaco is playground/monaco.ts.' };
const finder = { group: ['minisearch'], message: 'The door to MiniSearch is search/create-search.ts.' };
const building = {
  group: ['**/build/**', '!**/search/build/**'],
  message: 'What runs while building (src/build) is for astro.config.mjs; pages import the modules it makes.',
};
const content = {
  group: ['astro:content'],
  message: 'The door to astro:content is catalogue/from-astro.ts (and render in pages).',
};
const yaml = { group: ['yaml', 'zod'], message: 'Browsers get neither YAML nor zod.' };
const inner = (name, other) => ({
  group: [`**/${other}/**`],
  message: `${name} knows nothing of ${other}; they meet in annotate.`,
});
const apart = (name, ...others) => ({
  group: others.map((other) => `**/${other}/**`),
  message: `${name} knows nothing of ${others.join(', ')}.`,
});

export default defineConfig(
  { ignores: ['dist', '.astro', 'node_modules', 'test-results', 'playwright-report'] },
  ...tseslint.configs.recommended,
  ...astro.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  // Nothing pasted ever becomes HTML.
  {
    files: ['src/**'],
    rules: {
      'no-restricted-properties': [
        'error',
        { property: 'innerHTML' },
        { property: 'outerHTML' },
        { property: 'insertAdjacentHTML' },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: 'Nothing pasted ever becomes HTML.' },
      ],
      'astro/no-set-html-directive': 'error',
    },
  },
  { files: ['src/**'], rules: refuse(outward, editor, parser, finder, content, building) },
  { files: ['src/build/**'], rules: refuse(outward, editor, parser, finder, content) },
  { files: ['src/lib/**'], rules: refuse(outward, world, parser, finder, yaml) },
  // A share link is the one text in a browser that is checked, not described; zod/mini does it in 5 kB.
  { files: ['src/lib/express/share/share-schema.ts'], rules: refuse(outward, world, parser) },
  {
    files: ['src/lib/i18n/**'],
    rules: refuse(outward, world, parser, yaml, { group: ['../*'], message: 'i18n is a leaf.' }),
  },
  {
    files: ['src/lib/i18n/views/**'],
    rules: refuse(outward, world, parser, yaml, { group: ['../../*'], message: 'i18n is a leaf.' }),
  },
  {
    files: ['src/lib/layers/**'],
    rules: refuse(outward, world, parser, yaml, { group: ['../*'], message: 'layers is a leaf.' }),
  },
  {
    files: ['src/lib/inspect/**'],
    rules: refuse(
      outward,
      world,
      parser,
      yaml,
      inner('inspect', 'catalogue'),
      inner('inspect', 'annotate'),
      inner('inspect', 'express'),
      inner('inspect', 'i18n'),
    ),
  },
  {
    files: ['src/lib/inspect/parse-region.ts'],
    rules: refuse(outward, world, yaml, inner('inspect', 'catalogue'), inner('inspect', 'annotate')),
  },
  {
    files: ['src/lib/catalogue/**'],
    rules: refuse(outward, world, parser, yaml, inner('catalogue', 'inspect'), inner('catalogue', 'annotate')),
  },
  {
    files: ['src/lib/catalogue/{schema,spoken,build-catalogue,build-book,read-glossary}.ts'],
    rules: refuse(outward, world, parser, inner('catalogue', 'inspect'), inner('catalogue', 'annotate')),
  },
  { files: ['src/lib/catalogue/from-files.ts'], rules: refuse(outward, inner('catalogue', 'inspect')) },
  { files: ['src/lib/catalogue/from-astro.ts'], rules: refuse(outward, inner('catalogue', 'inspect')) },
  {
    files: ['src/lib/annotate/**'],
    rules: refuse(outward, world, parser, yaml, inner('annotate', 'express'), inner('annotate', 'i18n')),
  },
  {
    files: ['src/lib/format/**'],
    rules: refuse(outward, world, parser, yaml, apart('format', 'catalogue', 'annotate', 'express', 'i18n')),
  },
  {
    files: ['src/lib/search/**'],
    rules: refuse(outward, world, parser, finder, yaml, apart('search', 'inspect', 'annotate', 'express', 'format')),
  },
  {
    files: ['src/lib/search/create-search.ts'],
    rules: refuse(outward, world, parser, yaml, apart('search', 'inspect', 'annotate', 'express', 'format')),
  },
  { files: ['src/components/playground/{monaco,editor-words.*}.ts'], rules: refuse(outward, parser, content) },
  { files: ['src/pages/**', 'src/content.config.ts'], rules: refuse(outward, editor, parser, building) },
  // The shell is Starlight's; nobody else leans on it.
  {
    files: ['src/components/{field,figure,playground,landing}/**'],
    rules: refuse(outward, parser, content, editor, building, {
      group: ['@astrojs/starlight', '@astrojs/starlight/*', 'virtual:starlight/*'],
      message: 'The door to the shell is components/shell and pages.',
    }),
  },
  { files: ['src/components/playground/{monaco,editor-words.*}.ts'], rules: refuse(outward, parser, content) },
  { files: ['scripts/**', 'tests/**', '*.mjs'], rules: { 'no-console': 'off' } },
  {
    files: ['scripts/**/*.mjs', '*.mjs'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
  },
);
