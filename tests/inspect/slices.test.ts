import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { surveySlices } from '../../src/lib/annotate/index.ts';
import { parseDocument, parseStretch, readPaste, readSlices, inOneGo } from '../../src/lib/inspect/index.ts';
import { anyPaste, mutationsOf } from '../support/any-paste.ts';
import { engineOutputs } from '../support/engines.ts';

const image = engineOutputs()[0]!
  .text.trim()
  .replace(/^\[|\]$/g, '');
const images = (count: number) => `[${Array(count).fill(image).join(',\n')}]`;
// Long enough to be read element by element.
const list = images(Math.ceil(100_000 / image.length));
const pastes = [
  list,
  `${list}\n\n`,
  `$ docker image inspect x\n${list}\n$`,
  list.replace(/"Os": "linux"/, '"Os": ...'),
  list.slice(0, -20),
  list.replace('"LastTagTime": ', ''),
];

describe('reading in slices', () => {
  test('finds the same in a paste as reading in one go', () => {
    fc.assert(
      fc.property(fc.oneof(anyPaste, fc.constantFrom(...pastes)), (text) => {
        expect(inOneGo(readSlices(text))).toEqual(readPaste(text));
      }),
      { numRuns: 500 },
    );
  });

  test('builds the tree that a list has as a whole, whatever was done to it', () => {
    const check = (text: string) => {
      const paste = readPaste(text);
      const whole = paste.regions.map((region) => parseStretch(paste, region)).filter((root) => root !== null);
      expect(parseDocument(paste).roots).toEqual(whole);
    };
    pastes.forEach(check);
    fc.assert(fc.property(mutationsOf(pastes), check), { numRuns: 100 });
  });

  test('tells keys that are there twice, in every element', () => {
    const twice = `[${Array(3000).fill('{"Id": "sha256:ab", "Os": "linux", "Os": "windows"}').join(', ')}]`;
    const { notices } = parseDocument(readPaste(twice));
    expect(notices).toHaveLength(200);
    expect(notices.map(({ start, end }) => twice.slice(start, end))).toEqual(Array(200).fill('"Os"'));
  });

  test.each([
    ['JSON as it should be', images(1500)],
    ['a list below its command', `$ docker image inspect x\n${images(1500)}\n$`],
    ['one output after another', Array(1500).fill(image).join('\n')],
  ])('pauses at least once for each 200 kB of %s', (_, text) => {
    const slices = surveySlices(text);
    let count = 0;
    while (!slices.next().done) count++;
    expect(text.length).toBeGreaterThan(2_000_000);
    expect(count).toBeGreaterThan(text.length / 200_000);
  });
});
