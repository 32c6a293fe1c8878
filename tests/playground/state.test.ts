import { describe, expect, test } from 'vitest';
import { explainPaste } from '../../src/lib/annotate/index.ts';
import { readPaste } from '../../src/lib/inspect/index.ts';
import { isItem, itemOf, stepItem } from '../../src/components/playground/items.ts';
import { layOut } from '../../src/components/playground/rows.ts';
import { initialState, reduce, type State } from '../../src/components/playground/state.ts';
import { engineOutputs } from '../support/engines.ts';
import { siteIndex } from '../support/index.ts';

const index = siteIndex();
const { text } = engineOutputs().find(
  ({ engine, name }) => engine === 'docker-29.7.2-containerd' && name === 'everything.buildkit',
)!;
const reading = (paste: string) => ({
  text: paste,
  sample: null,
  explanation: explainPaste(paste, index),
  masked: readPaste(paste).masked,
});
const start = initialState(reading(text));
const pathOf = (state: State) => state.explanation.images[state.image]!.annotations[state.selected]?.path;

describe('reduce', () => {
  test('opens at the place a link asks for, by path or by field', () => {
    expect(pathOf(reduce(start, { type: 'read', reading: reading(text), at: 'Config.Env[1]' }))).toBe('Config.Env[1]');
    expect(pathOf(reduce(start, { type: 'read', reading: reading(text), at: 'Size' }))).toBe('Size');
    expect(reduce(start, { type: 'read', reading: reading(text), at: 'Nope' }).selected).toBe(-1);
  });

  test('opens at the value of a path before that of the same field in ContainerConfig', () => {
    const old = engineOutputs().find(({ text }) => text.includes('"ContainerConfig": {') && text.includes('"Env": ['))!;
    const at = (path: string) => pathOf(reduce(start, { type: 'read', reading: reading(old.text), at: path }));
    expect(at('ContainerConfig.Env')).toBe('ContainerConfig.Env');
    expect(at('Config.Env')).toBe('Config.Env');
  });

  test('steps from field to field and stops at the ends', () => {
    const first = reduce(start, { type: 'step', by: 1 });
    expect(pathOf(first)).toBe('Id');
    expect(pathOf(reduce(first, { type: 'step', by: 1 }))).toBe('RepoTags');
    expect(pathOf(reduce(first, { type: 'step', by: -1 }))).toBe('Id');
  });

  test('never alters the paste', () => {
    for (const action of [
      { type: 'step', by: 1 },
      { type: 'hover', annotation: 3 },
      { type: 'select', annotation: 2 },
      { type: 'image', image: 0 },
    ] as const) {
      expect(reduce(start, action).text).toBe(text);
    }
  });
});

describe('items', () => {
  const { annotations } = start.explanation.images[0]!;
  test('an element is explained in the note of its list', () => {
    const element = annotations.findIndex(({ path }) => path === 'Config.Env[1]');
    expect(isItem(annotations[element]!)).toBe(false);
    expect(annotations[itemOf(annotations, element)]!.path).toBe('Config.Env');
  });
  test('stepItem on nothing stays on nothing', () => expect(stepItem([], -1, 1)).toBe(-1));
});

describe('layOut', () => {
  const rowsOf = (paste: string) => {
    const state = initialState(reading(paste));
    return layOut(paste, state.masked, state.explanation.images[0]!, { start: 0, end: paste.length });
  };

  test('shows every character of a paste once, line by line', () => {
    const rows = rowsOf(text);
    const lines = text.split('\n');
    expect(rows.map((row) => row.tokens.map((token) => token.text).join(''))).toEqual(lines);
    expect(rows.at(-1)!.line).toBe(lines.length);
  });

  test('gives every annotation a row', () => {
    const { annotations } = start.explanation.images[0]!;
    const covered = rowsOf(text).flatMap(({ annotation, more }) =>
      annotation < 0 ? [] : Array.from({ length: more + 1 }, (_, i) => annotation + i),
    );
    expect(covered).toEqual(annotations.map((_, i) => i));
  });

  test('breaks a minified output into a row for each value', () => {
    const line = JSON.stringify(JSON.parse(text));
    const rows = rowsOf(line);
    expect(rows.length).toBeGreaterThan(100);
    expect(rows.every((row) => row.line === 1)).toBe(true);
    expect(rows.map((row) => row.tokens.map((token) => token.text).join('')).join('')).toBe(line);
    expect(rows.filter((row) => row.annotation >= 0).every((row) => row.more === 0)).toBe(true);
  });

  test('dims what is not part of the document', () => {
    const rows = rowsOf(`$ docker image inspect x\n${text}`);
    expect(rows[0]!.tokens).toEqual([{ kind: 'dim', text: '$ docker image inspect x' }]);
    expect(rows[1]!.tokens).toEqual([{ kind: 'plain', text: '[' }]);
  });
});
