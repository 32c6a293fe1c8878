import { expect, test } from 'vitest';
import { explainPaste, findingsOf, surveyBeginning } from '../../src/lib/annotate/index.ts';
import { placeIn } from '../../src/components/playground/place-in.ts';
import type { Row } from '../../src/components/playground/rows.ts';
import { shorten } from '../../src/components/playground/shorten.ts';
import { shortenRow } from '../../src/components/playground/shorten-row.ts';
import { redactTexts } from '../../src/lib/express/index.ts';
import { siteIndex } from '../support/index.ts';

const index = siteIndex();
const row = (...texts: string[]): Row => ({
  line: 1,
  indent: 0,
  tokens: texts.map((text) => ({ kind: 'string', text })),
  annotation: 0,
  more: 0,
});

test('shortenRow draws a row of 5000 units whole, and of a longer one the beginning', () => {
  const whole = row('a'.repeat(4000), 'b'.repeat(1000));
  expect(shortenRow(whole)).toEqual({ tokens: whole.tokens, longer: 0 });
  const { tokens, longer } = shortenRow(row('a'.repeat(4000), 'b'.repeat(20_000), 'c'));
  expect(tokens.map(({ text }) => text)).toEqual(['a'.repeat(4000), 'b'.repeat(1000), '…']);
  expect(longer).toBe(24_001);
});

test('shorten leaves a text of 2000 units alone', () => {
  expect(shorten('x'.repeat(2000))).toBe('x'.repeat(2000));
  expect(shorten('x'.repeat(2001))).toBe(`${'x'.repeat(2000)}…`);
});

test('placeIn finds the first annotation with a path, and none for another', () => {
  const [image] = explainPaste(
    '[{"Id":"sha256:ab","RepoTags":[],"RootFS":{},"Os":"linux","Os":"windows"}]',
    index,
  ).images;
  expect(placeIn(image!, 'Os')).toBe(image!.annotations.findIndex(({ path }) => path === 'Os'));
  expect(placeIn(image!, 'Architecture')).toBe(-1);
});

test('findingsOf looks at the first hundred thousand units of a value for credentials, and redaction at all of it', () => {
  const key = `ghp_${'a1B2c3D4e5F6'.repeat(3)}`;
  const paste = (before: number) =>
    `[{"Id":"sha256:ab","RepoTags":[],"RootFS":{},"Config":{"Labels":{"x":"${'- '.repeat(before / 2)}${key}"}}}]`;
  const codes = (text: string) => findingsOf(explainPaste(text, index).images[0]!).map(({ code }) => code);
  expect(codes(paste(90_000))).toContain('secret');
  expect(codes(paste(200_000))).not.toContain('secret');
  expect(redactTexts([paste(200_000)], 'credentials')[0]!.text).not.toContain(key);
});

test('surveyBeginning looks no further than it may', () => {
  const image = (size: number) => `{"Id":"sha256:ab","RepoTags":[],"RootFS":{},"x":"${'x'.repeat(size)}"}`;
  const paste = (size: number) => `[${Array.from({ length: 50 }, () => image(size)).join(',')}]`;
  expect(surveyBeginning(paste(5000), 32_768)?.survey.images).toHaveLength(1);
  expect(surveyBeginning(paste(40_000), 32_768)).toBeNull();
  expect(surveyBeginning(paste(40_000))?.survey.images).toHaveLength(1);
});
