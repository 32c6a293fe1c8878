import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { brokenScriptSchema } from '../../src/lib/catalogue/schema.ts';
import { builtPages } from './built-pages.ts';
import { siteAddress } from './site-address.ts';

const scripts = z
  .array(brokenScriptSchema)
  .parse(parse(readFileSync(new URL('../../src/content/broken-scripts.yaml', import.meta.url), 'utf8')))
  .filter(({ fails }) => fails !== undefined);
const pages = new Map(builtPages());
const base = new URL(siteAddress()).pathname;
const escaped = (text: string) => text.replaceAll('"', '&quot;').replaceAll("'", '&#39;');

test.each(['en', 'zh'])('who comes with a script that broke finds what to write instead (%s)', (locale) => {
  expect(scripts.length).toBeGreaterThan(3);
  const landing = pages.get(`${locale}/index.html`)!;
  for (const { field, anchor, works } of scripts) {
    expect(landing).toContain(`href="${base}${locale}/fields/${field}/${anchor ? `#${anchor}` : ''}"`);
    const [, box = ''] =
      /<aside class="broke">([^]*?)<\/aside>/.exec(pages.get(`${locale}/fields/${field}/index.html`)!) ?? [];
    if (works) expect(box, field).toContain(`<code>${escaped(works)}</code>`);
    else expect(box, field).not.toBe('');
  }
});
