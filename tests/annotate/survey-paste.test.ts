import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { explainPaste, explainSurvey, surveyBeginning, surveyPaste } from '../../src/lib/annotate/index.ts';
import { readPaste } from '../../src/lib/inspect/index.ts';
import { decodeText } from '../../src/components/playground/decode-text.ts';
import { engineOutputs } from '../support/engines.ts';
import { siteIndex } from '../support/index.ts';

const index = siteIndex();
const folder = fileURLToPath(new URL('../pastes', import.meta.url));
const pastes = readdirSync(folder).map((name) => decodeText(readFileSync(`${folder}/${name}/paste.txt`)));
const outputs = engineOutputs().map(({ text }) => text);
const image = outputs[0]!.trim().replace(/^\[|\]$/g, '');
const many = (count: number) =>
  `[${Array.from({ length: count }, (_, i) => image.replace('"RepoTags"', `"Nth": ${i}, "RepoTags"`)).join(',')}]`;

// What crosses from a worker is a copy.
const viaSurvey = (text: string) => explainSurvey(text, structuredClone(surveyPaste(text)), index);
const plain = (text: string, explain: (text: string) => ReturnType<typeof explainPaste>) => {
  const { images, ...rest } = explain(text);
  return {
    ...rest,
    images: images.map(({ node, ...image }) => ({ ...image, end: node.end, children: node.children })),
  };
};

describe('surveyPaste', () => {
  test.each(pastes.map((text, i) => [readdirSync(folder)[i], text]))(
    'says of %s what the whole line says',
    (_, text) => {
      expect(plain(text, viaSurvey)).toEqual(plain(text, (one) => explainPaste(one, index)));
      expect(surveyPaste(text).masked).toBe(readPaste(text).masked);
    },
  );

  test('says the same of pastes that were cut, joined and set behind each other anywhere', () => {
    const part = fc
      .tuple(fc.constantFrom(...pastes, ...outputs.slice(0, 20)), fc.double({ min: 0, max: 1, noNaN: true }))
      .map(([text, share]) => text.slice(0, Math.ceil(Math.min(text.length, 20_000) * share)));
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 3 }), (parts) => {
        const text = parts.join('\n');
        expect(plain(text, viaSurvey)).toEqual(plain(text, (one) => explainPaste(one, index)));
      }),
      { numRuns: 150 },
    );
  });

  test('sends thousands of images as stretches of the paste, without their trees', () => {
    const { survey } = surveyPaste(many(300));
    expect(survey.images).toHaveLength(300);
    expect(survey.images.every(({ spot }) => spot.as === 'stretch')).toBe(true);
  });

  test('tells how far it has come, never backwards, to the naming of the images', () => {
    const shares: number[] = [];
    surveyPaste(many(50), (share) => shares.push(share));
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.length).toBeGreaterThan(50);
    expect(shares.at(-1)).toBe(0.9);
  });
});

describe('surveyBeginning', () => {
  const text = many(100);

  test.each(['', '$ docker image inspect $(docker image ls -q)\n'])(
    'reads the first image behind "%s" as the whole does',
    (before) => {
      const beginning = surveyBeginning(before + text)!;
      const [first, ...none] = explainSurvey(before + text, beginning, index).images;
      const [same] = explainPaste(before + text, index).images;
      expect(none).toEqual([]);
      expect({ ...first!, node: null }).toEqual({ ...same!, node: null });
      expect(beginning.masked.length).toBeLessThan(text.length);
    },
  );

  test('is nothing where the paste is short, or its first image does not end in time', () => {
    expect(surveyBeginning(image)).toBeNull();
    expect(surveyBeginning(`[{"Id": "sha256:${'0'.repeat(2_000_000)}"}, ${image}]`)).toBeNull();
  });
});
