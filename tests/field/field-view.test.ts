import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { unrecorded } from '../../scripts/check-content/unrecorded.ts';
import { fieldView } from '../../src/components/field/field-view.ts';
import type { Sample } from '../../src/lib/catalogue/index.ts';
import { siteCatalogue } from '../support/index.ts';

const folder = fileURLToPath(new URL('../../src/content/samples', import.meta.url));
const recordings = fileURLToPath(new URL('../recordings', import.meta.url));
const samples = readdirSync(folder).map((slug) => ({
  ...(parse(readFileSync(`${folder}/${slug}/sample.yaml`, 'utf8')) as Sample),
  slug,
  text: readFileSync(`${folder}/${slug}/output.txt`, 'utf8'),
}));

describe('fieldView', () => {
  const catalogue = siteCatalogue();
  const views = [...catalogue.values()].map((field) => fieldView(field, catalogue, samples));

  test('every line that prints a field prints the value the page shows', () => {
    const shown = views.filter(({ output }) => output !== null);
    for (const { field, output, example } of shown) {
      const { value, values } = example!;
      const scalar = value instanceof Object ? null : `${value as string | number | boolean}`;
      // Durations and times are printed Go's way; lists and objects as JSON, some with keys of the client's own.
      if (scalar === null) expect(output, field.path).not.toBe('');
      else if (field.unit === 'ns') expect(output, field.path).toMatch(/^\d[\dhms.µ]*$|^\d+$/);
      else if (/^\d{4}-\d\d-\d\dT/.test(scalar)) expect(output, field.path).toContain(scalar.slice(0, 10));
      else expect(output!.replace(/\n+$/, ''), field.path).toBe(values.join('\n'));
    }
    console.log(`${shown.length} lines print the values of their pages`);
    expect(shown.length).toBeGreaterThan(80);
  });

  test('every line for bash, PowerShell and cmd printed what the page shows when it was run', () => {
    const shown = views.filter(({ field, output }) => output !== null && field.tool !== 'podman');
    for (const { example, output, lines } of shown) {
      const folder = `${recordings}/${example!.sample.engine}`;
      for (const { shell, line } of lines.filter((one) => one.shell !== 'jq')) {
        const recording = readFileSync(`${folder}/field-lines${shell === 'cmd' ? '-cmd' : ''}.txt`, 'utf8');
        expect(unrecorded(`$ ${line}\n${output}\n`, [recording]), line).toEqual([]);
      }
    }
    expect(shown.length).toBeGreaterThan(60);
  });

  test('every line for jq was run', () => {
    const jq = views.flatMap(({ example, lines }) =>
      lines.filter(({ shell }) => example && shell === 'jq').map(({ line }) => ({ line, example: example! })),
    );
    for (const { example, line } of jq) {
      const recording = readFileSync(`${recordings}/${example.sample.engine}/field-lines-jq.txt`, 'utf8');
      expect(unrecorded(`$ ${line}\n`, [recording]), line).toEqual([]);
    }
    expect(jq.length).toBeGreaterThan(80);
  });
});
