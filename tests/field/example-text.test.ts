import { describe, expect, test } from 'vitest';
import { exampleText } from '../../src/components/field/example-text.ts';

const many = (n: number) => Object.fromEntries(Array.from({ length: n }, (_, i) => [`label-${i}`, String(i)]));

describe('exampleText', () => {
  test('lays a value out as the engine does', () => {
    for (const value of ['linux', 7, null, [], {}, ['a', 'b'], { Env: ['A=1'], Labels: many(40) }])
      expect(exampleText(value)).toBe(JSON.stringify(value, null, 4));
  });

  test('counts, in a long object, what has many entries, and shows all else', () => {
    const value = { Env: ['A=1', 'B=2'], Labels: many(70), OnBuild: Array.from({ length: 9 }, () => 'x'), User: '' };
    expect(exampleText(value)).toBe(
      '{\n    "Env": [\n        "A=1",\n        "B=2"\n    ],\n    "Labels": { … 70 },\n    "OnBuild": [ … 9 ],\n    "User": ""\n}',
    );
  });

  test('shows both ends of a long list whole, and how many are between them', () => {
    const items = Array.from({ length: 30 }, (_, i) => ({ created_by: `step ${i}`, empty_layer: true }));
    const shown = exampleText(items);
    expect(shown.split('\n').length).toBeLessThanOrEqual(63);
    expect(JSON.parse(shown.replace(/ {4}… 15,\n/, ''))).toEqual([...items.slice(0, 14), items.at(-1)]);
  });

  test('leaves no item of a list out where it has but one', () => {
    const item = { Labels: many(70) };
    expect(exampleText([item])).toBe(JSON.stringify([item], null, 4));
    expect(exampleText([item, item])).toContain('… 1,');
  });
});
