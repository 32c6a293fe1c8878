import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { explainPaste } from '../../src/lib/annotate/index.ts';
import { examples } from '../../src/components/playground/views/format/examples.ts';
import { groupOutcomes, shownFailure } from '../../src/components/playground/views/format/group-outcomes.ts';
import { shownVersions } from '../../src/components/playground/views/format/shown-versions.ts';
import { answersOf } from '../../src/lib/express/answers-of.ts';
import { formatImages, splitAnswers } from '../../src/lib/format/index.ts';
import { readPaste } from '../../src/lib/inspect/index.ts';
import { siteIndex } from '../support/index.ts';

const folder = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const documents = folder('format-goldens/documents');
const real = readdirSync(documents).filter((name) => /^(?:overlay2|containerd)-/.test(name));

describe('examples', () => {
  test.each(Object.entries(examples))('%s works on every recorded answer, with every client', (_name, template) => {
    for (const name of real) {
      const answers = splitAnswers(readFileSync(`${documents}/${name}`, 'utf8'))!;
      for (const cli of shownVersions) expect(formatImages(template, answers, cli).exit, `${name} ${cli}`).toBe(0);
    }
  });

  test.each(Object.entries(examples))('%s works on every paste of an image', (_name, template) => {
    const index = siteIndex();
    for (const name of readdirSync(folder('pastes'))) {
      const text = readFileSync(folder(`pastes/${name}/paste.txt`), 'utf8');
      const { answers, podman } = answersOf({ text, masked: readPaste(text).masked, ...explainPaste(text, index) });
      if (answers.length === 0 || podman) continue;
      for (const cli of shownVersions) expect(formatImages(template, answers, cli).exit, `${name} ${cli}`).toBe(0);
    }
  });
});

describe('groupOutcomes', () => {
  const answers = [{ json: '{"Os":"a"}' }, { json: '{}' }, { json: '{"Os":"b"}' }];

  test('puts images together that came out the same way', () => {
    const groups = groupOutcomes(formatImages('{{.Os}}', answers, '29.7.2'));
    expect(groups.map(({ outcome, numbers }) => [outcome.pass, numbers])).toEqual([['typed', [1, 2, 3]]]);
  });

  test('keeps apart what has other reasons, in the order of the paste', () => {
    const template = '{{if .Os}}{{.Nope}}{{else}}{{.Id}}{{end}}';
    const groups = groupOutcomes(formatImages(template, answers, '29.7.2'));
    expect(groups.map(({ numbers }) => numbers)).toEqual([[1, 3], [2]]);
  });
});

describe('shownFailure', () => {
  test('is what the command complains about first', () => {
    expect(shownFailure(formatImages('{{', [], '29.7.2'))?.code).toBe('unclosed');
    expect(shownFailure(formatImages('{{.Id}} {{.Nope}}', [{ json: '{"Id":"x"}' }], '29.7.2'))?.code).toBe(
      'no-such-key',
    );
    expect(shownFailure(formatImages('{{.Id}}', [{ json: '{"Id":"x"}' }], '29.7.2'))).toBeNull();
    expect(shownFailure(formatImages('{{.Os}}', [{ missing: 'x' }], '29.7.2'))?.code).toBe('no-such-image');
  });
});
