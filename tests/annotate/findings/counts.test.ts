import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { explainPaste, findingCodes, findingsOf, type Finding } from '../../../src/lib/annotate/index.ts';
import { decodeText } from '../../../src/components/playground/decode-text.ts';
import { engineOutputs, hasShared, shared, sharedOutputs } from '../../support/engines.ts';
import { siteIndex } from '../../support/index.ts';

// What fires over everything at hand, printed to be read: a rule that cries wolf shows here.

const index = siteIndex();

function findingsIn(text: string): readonly Finding[] {
  return explainPaste(text, index).images.flatMap(findingsOf);
}

function counted(groups: readonly (readonly Finding[])[]): string {
  const rows = findingCodes.map((code) => {
    const outputs = groups.filter((findings) => findings.some((finding) => finding.code === code)).length;
    const hits = groups.flat().filter((finding) => finding.code === code).length;
    return `  ${code.padEnd(20)} ${String(outputs).padStart(4)} outputs ${String(hits).padStart(5)} hits`;
  });
  return `${groups.length} outputs\n${rows.join('\n')}`;
}

describe('findings over real outputs', () => {
  test('those kept with the project: no secret is seen where none was put', () => {
    const groups = engineOutputs().map(({ text }) => findingsIn(text));
    console.log(`engine outputs kept here: ${counted(groups)}`);
    expect(groups.flat().filter(({ code }) => code === 'secret')).toEqual([]);
    expect(groups.flat().length).toBeGreaterThan(100);
  });

  test.runIf(hasShared)('all engine outputs and all public pastes', () => {
    const engines = sharedOutputs().map(({ text }) => findingsIn(text));
    console.log(`all engine outputs: ${counted(engines)}`);
    expect(engines.flat().filter(({ code }) => code === 'secret')).toEqual([]);
    const files = JSON.parse(readFileSync(`${shared}/corpus/index.json`, 'utf8')) as { file: string }[];
    const pastes = files.map(({ file }) => findingsIn(decodeText(readFileSync(`${shared}/corpus/${file}`))));
    console.log(`public pastes: ${counted(pastes)}`);
    // No public paste of the corpus holds a credential, as reading them showed.
    expect(pastes.flat().filter(({ code }) => code === 'secret')).toEqual([]);
  });
});
