import { ESLint } from 'eslint';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

// The import rules of the house are lint rules; here each refuses what it is there to refuse.

const root = fileURLToPath(new URL('../..', import.meta.url));
const eslint = new ESLint({
  cwd: root,
  overrideConfig: { languageOptions: { parserOptions: { projectService: false, project: null } }, rules: {} },
  ruleFilter: ({ ruleId }) => /^no-restricted/.test(ruleId),
});

async function refusals(file: string, code: string): Promise<number> {
  const [result] = await eslint.lintText(code, { filePath: `${root}${file}` });
  const broken = result!.messages.filter(({ fatal }) => fatal);
  expect(broken.map(({ message }) => message)).toEqual([]);
  return result!.messages.length;
}

describe('lint refuses', () => {
  test.each([
    ['src/lib/inspect/member.ts', `import fs from 'node:fs';`],
    ['src/lib/inspect/member.ts', `import { visit } from 'jsonc-parser';`],
    ['src/lib/inspect/member.ts', `import { indexFields } from '../catalogue/index.ts';`],
    ['src/lib/catalogue/field-index.ts', `import { member } from '../inspect/index.ts';`],
    ['src/lib/catalogue/field-index.ts', `import { z } from 'zod';`],
    ['src/lib/catalogue/build-catalogue.ts', `import { getCollection } from 'astro:content';`],
    ['src/lib/annotate/annotate.ts', `import { messages } from '../i18n/messages.ts';`],
    ['src/lib/express/printed.ts', `import { h } from 'preact';`],
    ['src/lib/format/format-images.ts', `import { annotate } from '../annotate/index.ts';`],
    ['src/lib/format/names-at.ts', `import { pathSteps } from '../express/template-for.ts';`],
    ['src/lib/format/json/scan-json.ts', `import { messages } from '../../i18n/messages.ts';`],
    ['src/lib/search/search-entries.ts', `import MiniSearch from 'minisearch';`],
    ['src/lib/search/create-search.ts', `import { annotate } from '../annotate/index.ts';`],
    ['src/lib/i18n/locales.ts', `import { member } from '../inspect/index.ts';`],
    ['src/components/playground/Note.tsx', `import * as monaco from 'monaco-editor';`],
    ['src/components/field/field-view.ts', `import x from '@astrojs/starlight/components';`],
    ['src/pages/oembed.ts', `import { policyOf } from '../build/security/policy-of.ts';`],
    ['src/components/take/take.ts', `import { filesBelow } from '../../build/files-below.ts';`],
    ['src/components/playground/Note.tsx', `import { rules } from '../../../scripts/check-content/rules.ts';`],
    ['src/components/playground/Note.tsx', `document.body.innerHTML = 'x';`],
    ['src/components/playground/Note.tsx', `export const a = <p dangerouslySetInnerHTML={{ __html: 'x' }} />;`],
  ])('in %s: %s', async (file, code) => expect(await refusals(file, code)).toBeGreaterThan(0));

  test.each([
    ['src/lib/inspect/parse-region.ts', `import { visit } from 'jsonc-parser';\nvisit('', {});`],
    [
      'src/lib/annotate/annotate.ts',
      `import { member } from '../inspect/index.ts';\nimport { indexFields } from '../catalogue/index.ts';`,
    ],
    ['src/lib/express/answers-of.ts', `import type { ImageAnswer } from '../format/index.ts';`],
    ['src/lib/catalogue/from-files.ts', `import { readFileSync } from 'node:fs';`],
    ['src/lib/search/create-search.ts', `import MiniSearch from 'minisearch';`],
    ['src/components/playground/monaco.ts', `import * as monaco from 'monaco-editor';`],
    ['src/pages/search/[locale].js.ts', `import { buildSearch } from '../../lib/search/build/build-search.ts';`],
    ['src/build/security/headers.ts', `import { filesBelow } from '../../build/files-below.ts';`],
  ])('nothing of the doors: %s', async (file, code) => expect(await refusals(file, code)).toBe(0));
});
