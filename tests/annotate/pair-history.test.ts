import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  explainPaste,
  layerStack,
  ownHistory,
  pairHistory,
  type HistoryPairing,
  type HistoryStep,
  type LayerStack,
} from '../../src/lib/annotate/index.ts';
import { engineOutputs, hasShared, shared, sharedOutputs } from '../support/engines.ts';
import { siteIndex } from '../support/index.ts';
import { layerdb } from '../support/layerdb.ts';

const index = siteIndex();

interface WithHistory {
  readonly engine: string;
  readonly name: string;
  readonly form: string;
  readonly steps: readonly HistoryStep[];
  readonly text: string;
  readonly inspect: string;
  readonly stack: LayerStack;
}

/** Every history there is, table and JSON, beside the layers of its image. */
function histories(): WithHistory[] {
  return sharedOutputs().flatMap(({ engine, name, text: inspect }) =>
    ['txt', 'jsonl', 'json'].flatMap((form) => {
      const file = `${shared}/engines/${engine}/history/${name}.${form}`;
      if (!existsSync(file)) return [];
      const text = readFileSync(file, 'utf8');
      if (text.trim() === '') return [];
      const stack = layerStack(explainPaste(inspect, index).images[0]!);
      return [{ engine, name, form, steps: explainPaste(text, index).history, text, inspect, stack }];
    }),
  );
}

// Docker's own words for a size: three digits, decimal units.
function humanSize(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB'];
  const at = bytes < 1000 ? 0 : Math.floor(Math.log10(bytes) / 3);
  return `${Number((bytes / 1000 ** at).toPrecision(3))}${units[at]}`;
}

describe.runIf(hasShared)('every real history', () => {
  const all = histories();

  test('is read the same from the table and from JSON, as many steps as it has lines', () => {
    expect(all.length).toBeGreaterThan(800);
    const byImage = Map.groupBy(all, ({ engine, name }) => `${engine} ${name}`);
    let compared = 0;
    for (const [image, forms] of byImage) {
      const table = forms.find(({ form }) => form === 'txt')!;
      expect(table.steps.length, image).toBe(table.text.trimEnd().split('\n').length - 1);
      for (const { steps, form } of forms.filter((entry) => entry.form !== 'txt')) {
        compared += 1;
        // The table pads with spaces, so it cannot show those at the end of a command.
        const compare = (list: readonly HistoryStep[]) =>
          list.map(({ createdBy, comment }) => [createdBy.trim(), comment.trim()]);
        expect(compare(steps), `${image} ${form}`).toEqual(compare(table.steps));
        if (form === 'jsonl')
          expect(steps.map(({ size, id }) => [size, id])).toEqual(table.steps.map(({ size, id }) => [size, id]));
      }
    }
    console.log(`histories: ${all.length} read, ${compared} compared with their table`);
  });

  test('pairs with its layers, and never against the sizes in the store or the flags of the config', () => {
    const outcomes: Record<string, number> = {};
    const partly = new Set<string>();
    let proved = 0;
    let flagged = 0;
    for (const { engine, name, form, steps, inspect, stack } of all) {
      const pairing = pairHistory(steps, stack);
      const where = `${engine} ${name} ${form}`;
      const tool = engine.split('-')[0]!;
      const key = `${tool} ${pairing.outcome} ${pairing.basis}`;
      outcomes[key] = (outcomes[key] ?? 0) + 1;
      if (pairing.outcome === 'partly') partly.add(name.replace('pushed-', ''));
      expect(pairing.outcome, where).not.toBe('mismatch');
      const numbers = pairing.steps.map(({ layer }) => layer).filter((layer) => typeof layer === 'number');
      expect(numbers, where).toEqual([...numbers].sort((a, b) => b - a));
      if (pairing.outcome === 'paired') expect(numbers.length, where).toBe(stack.layers.length);
      const db = layerdb(engine);
      if (db) {
        for (const { step, layer } of pairing.steps) {
          if (layer === 'cannot-tell') continue;
          const size = layer === null ? 0 : db.get(stack.layers[layer - 1]!.chainId!)!.size;
          expect(step.size!.text, `${where}: ${step.createdBy}`).toBe(humanSize(size));
          proved += 1;
        }
      }
      const flags = ownHistory(explainPaste(inspect, index).images[0]!);
      if (flags.length === steps.length) {
        pairing.steps.forEach(({ layer }, i) => {
          if (layer === 'cannot-tell') return;
          expect(layer === null, `${where}: ${steps[i]!.createdBy}`).toBe(flags[i]!.empty);
          flagged += 1;
        });
      }
    }
    console.log('pairHistory:', outcomes, `${proved} steps held to a store, ${flagged} to a config`);
    // A WORKDIR that made a directory and a RUN that changed nothing: both 0B, one of them a layer.
    expect([...partly]).toEqual(['everything.classic']);
    expect(proved).toBeGreaterThan(3000);
    expect(flagged).toBeGreaterThan(1000);
  });
});

describe('ownHistory', () => {
  test('pairs every image of Podman by the flags it prints', () => {
    let images = 0;
    for (const { engine, name, text } of engineOutputs().filter((output) => output.engine.startsWith('podman'))) {
      for (const image of explainPaste(text, index).images) {
        const steps = ownHistory(image);
        if (steps.length === 0) continue;
        images += 1;
        expect(pairHistory(steps, layerStack(image)), `${engine} ${name}`).toMatchObject({
          outcome: 'paired',
          basis: 'flags',
        });
      }
    }
    expect(images).toBeGreaterThan(20);
  });
});

const digest = (n: number) => `sha256:${n.toString(16).padStart(64, '0')}`;
const stackOf = (count: number) =>
  layerStack(explainPaste(JSON.stringify(Array.from({ length: count }, (_, i) => digest(i + 1))), index).images[0]!);
const step = (createdBy: string, bytes: number): HistoryStep => ({
  start: 0,
  end: 0,
  id: null,
  created: '',
  createdBy,
  size: { text: `${bytes}B`, bytes },
  comment: '',
  empty: null,
});
const numbersOf = ({ steps }: HistoryPairing) => steps.map(({ layer }) => layer);

describe('pairHistory', () => {
  const run = '/bin/sh -c true';

  test('says it cannot tell which of two empty legacy steps has the layer, and settles the rest', () => {
    const steps = [step('/bin/sh -c #(nop)  CMD ["a"]', 0), step(run, 0), step(run, 0), step('', 9)];
    const pairing = pairHistory(steps, stackOf(2));
    expect(pairing).toMatchObject({ outcome: 'partly', basis: 'count' });
    expect(numbersOf(pairing)).toEqual([null, 'cannot-tell', 'cannot-tell', 1]);
  });

  test('settles empty steps when the count leaves no choice', () => {
    const steps = [step(run, 0), step(run, 0), step('', 9)];
    expect(numbersOf(pairHistory(steps, stackOf(1)))).toEqual([null, null, 1]);
    expect(numbersOf(pairHistory(steps, stackOf(3)))).toEqual([3, 2, 1]);
  });

  test('takes BuildKit at its word only where sizes and count leave a choice', () => {
    const steps = [step('COPY a /a # buildkit', 0), step('WORKDIR /b', 0), step('', 9)];
    expect(pairHistory(steps, stackOf(2))).toMatchObject({ outcome: 'paired', basis: 'builder' });
    expect(numbersOf(pairHistory(steps, stackOf(2)))).toEqual([2, null, 1]);
    expect(pairHistory(steps, stackOf(3)).basis).toBe('count');
  });

  test('refuses a history of another image, and layers that are not all there', () => {
    expect(pairHistory([step('', 9)], stackOf(2)).outcome).toBe('mismatch');
    expect(pairHistory([step('', 9), step('', 9)], stackOf(1)).outcome).toBe('mismatch');
    expect(pairHistory([], stackOf(1)).outcome).toBe('no-history');
    expect(pairHistory([step('', 9)], { ...stackOf(1), complete: false })).toMatchObject({
      outcome: 'layers-unknown',
      steps: [{ layer: 'cannot-tell' }],
    });
  });

  test('settles exactly what all possible assignments agree on', () => {
    const kinds = fc.constantFrom(step('', 9), step(run, 0), step('ENV A=1', 0));
    fc.assert(
      fc.property(fc.array(kinds, { minLength: 1, maxLength: 9 }), fc.nat(9), (steps, count) => {
        const pairing = pairHistory(steps, stackOf(count || 1));
        const ways = assignments(steps, count || 1);
        if (ways.length === 0) return;
        const agreed = steps.map((_, i) => {
          const options = new Set(ways.map((way) => way[i]));
          return options.size === 1 ? [...options][0]! : 'cannot-tell';
        });
        expect(numbersOf(pairing)).toEqual(agreed.map((layer) => (layer === 0 ? null : layer)));
      }),
    );
  });
});

// By brute force: every choice of steps that have a layer, 0 where a step has none.
function assignments(steps: readonly HistoryStep[], count: number): number[][] {
  const ways: number[][] = [];
  for (let chosen = 0; chosen < 2 ** steps.length; chosen++) {
    const has = steps.map((_, i) => ((chosen >> i) & 1) === 1);
    if (has.filter(Boolean).length !== count) continue;
    if (steps.some(({ size, createdBy }, i) => (size!.bytes > 0 && !has[i]) || (createdBy === 'ENV A=1' && has[i])))
      continue;
    ways.push(steps.map((_, i) => (has[i] ? has.slice(i).filter(Boolean).length : 0)));
  }
  return ways;
}
