import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { explainPaste } from '../../src/lib/annotate/index.ts';
import { answersOf } from '../../src/lib/express/answers-of.ts';
import { splitAnswers } from '../../src/lib/format/index.ts';
import { readPaste } from '../../src/lib/inspect/index.ts';
import { siteIndex } from '../support/index.ts';

const index = siteIndex();
const fixture = (path: string) => readFileSync(fileURLToPath(new URL(`../${path}`, import.meta.url)), 'utf8');
const pasted = (name: string) => fixture(`pastes/${name}/paste.txt`);
const clean = fixture('engines/docker-29.7.2-overlay2/minimal.classic.json');

function read(text: string) {
  return answersOf({ text, masked: readPaste(text).masked, images: explainPaste(text, index).images });
}

describe('answersOf', () => {
  test('gives an output byte for byte, with nothing mended', () => {
    expect(read(clean)).toEqual({ answers: splitAnswers(clean), count: 1, mends: [], podman: false });
  });

  test('keeps the order of several images', () => {
    const { answers, mends } = read(pasted('several-images'));
    const tags = answers.map(({ json }) => (JSON.parse(json) as { RepoTags: string[] }).RepoTags[0]);
    expect(tags).toEqual(explainPaste(pasted('several-images'), index).images.map(({ repoTags }) => repoTags[0]));
    expect(tags.length).toBeGreaterThan(1);
    expect(mends).toEqual([]);
  });

  test('is not troubled by what stands around the JSON', () => {
    const { answers, mends } = read(pasted('prompt-and-command'));
    expect(mends).toEqual([]);
    expect(JSON.parse(answers[0]!.json)).toHaveProperty('RepoTags');
  });

  test('closes what a cut left open, and leaves half a value out', () => {
    const text = '[{"Id":"sha256:ab","RepoTags":["a:1"],"Os":"linux","Config":{"Env":["A=1","B=';
    const { answers, mends } = read(text);
    expect(answers[0]!.json).toBe('{"Id":"sha256:ab","RepoTags":["a:1"],"Os":"linux","Config":{"Env":["A=1"]}}');
    expect(mends).toEqual(['cut']);
  });

  test('leaves out a number that a cut may have shortened', () => {
    const { answers } = read('[{"Id":"sha256:ab","RepoTags":["a:1"],"Os":"linux","Size":12');
    expect(answers[0]!.json).not.toContain('Size');
  });

  test('leaves out what someone shortened, and says so', () => {
    const { answers, mends } = read(pasted('elided-sections'));
    expect(mends).toContain('shortened');
    expect(() => void JSON.parse(answers[0]!.json)).not.toThrow();
  });

  test('writes typographic quotes as JSON has them', () => {
    const { answers, mends } = read(pasted('smart-quotes'));
    expect(mends).toEqual(['respelled']);
    expect(JSON.parse(answers[0]!.json)).toHaveProperty('Id');
  });

  test('puts a part where it belongs', () => {
    const text = '{"Cmd":["sh"],"Env":["A=1"],"WorkingDir":"/","Entrypoint":null,"Labels":null}';
    const { answers, mends } = read(text);
    expect(answers[0]!.json).toBe(`{"Config":${text}}`);
    expect(mends).toEqual(['part']);
  });

  test('tells Podman apart, and gives nothing for what is no image inspect', () => {
    expect(read(pasted('podman')).podman).toBe(true);
    for (const name of ['oci-config', 'skopeo', 'container', 'go-map', 'no-json']) {
      expect(read(pasted(name)).answers).toEqual([]);
    }
  });

  test('gives JSON wherever a paste is cut', () => {
    fc.assert(
      fc.property(fc.nat(clean.length), (end) => {
        for (const { json } of read(clean.slice(0, end)).answers) expect(JSON.parse(json)).toBeTypeOf('object');
      }),
    );
  });
});
