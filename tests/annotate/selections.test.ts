import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explainPaste, type ImageExplanation } from '../../src/lib/annotate/index.ts';
import { engineOutputs, newestApi, type EngineOutput } from '../support/engines.ts';
import { couldBeConfig, couldBeWhole } from '../support/could-be-whole.ts';
import { member } from '../../src/lib/inspect/index.ts';
import { siteIndex } from '../support/index.ts';
import { claimsOf, contradictions } from '../support/claims.ts';

const index = siteIndex();
const outputs = engineOutputs();

type Members = Readonly<Record<string, unknown>>;

const imageOf = (text: string): ImageExplanation | undefined => explainPaste(text, index).images[0];
const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The members that a mask of bits keeps, and within those that are objects again. */
function pick(from: Members, keep: () => boolean, inside: readonly string[]): Members {
  return Object.fromEntries(
    Object.entries(from)
      .filter(() => keep())
      .map(([key, value]) => [key, isMembers(value) && inside.includes(key) ? pick(value, keep, inside) : value]),
  );
}

const HOLDERS = ['Config', 'ContainerConfig', 'RootFS', 'GraphDriver', 'Data', 'Metadata', 'Descriptor'];

/** Ways in which people take something out of an output, by jq, by --format or by hand. */
const ways: Readonly<Record<string, (image: Members, keep: () => boolean) => unknown>> = {
  'some keys at the top': (image, keep) => [pick(image, keep, [])],
  'some keys at the top, as an object': (image, keep) => pick(image, keep, []),
  'some keys of every object': (image, keep) => [pick(image, keep, HOLDERS)],
  'some keys of Config in an image': (image, keep) => [
    { ...image, Config: isMembers(image['Config']) ? pick(image['Config'], keep, []) : image['Config'] },
  ],
  'Config alone': (image) => image['Config'],
  'some keys of Config alone': (image, keep) => (isMembers(image['Config']) ? pick(image['Config'], keep, []) : null),
  'some sections, each some of its keys': (image, keep) =>
    pick(
      pick(image, () => true, []),
      keep,
      HOLDERS,
    ),
  'a list of values': (image, keep) => Object.values(pick(image, keep, [])),
  'members of Config beside those of the image': (image, keep) =>
    pick({ ...image, ...(isMembers(image['Config']) ? image['Config'] : {}), Config: undefined }, keep, []),
  'names in lower case': (image, keep) =>
    Object.fromEntries(Object.entries(pick(image, keep, [])).map(([key, value]) => [key.toLowerCase(), value])),
  'one value': (image, keep) => Object.values(image).find(() => keep()) ?? null,
};

/** Whether the part reads as another whole output would, or its Config as another whole Config. A list of digests may be any. */
function isUndetectable(part: ImageExplanation, whole: ImageExplanation): boolean {
  const [config, all] = [part, whole].map(({ node }) => member(node, 'Config')?.children.length ?? 0);
  return (
    part.kind === 'layer-list' || couldBeWhole(part) || (config !== all && couldBeConfig(member(part.node, 'Config')))
  );
}

const real = fc.constantFrom(...outputs);
// Even numbers, unlike those of fast-check, which prefers the ends: then hardly any key would be left out.
function* chances(seed: number): Generator<number, never> {
  for (let state = seed; ;) yield (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
}

const selection = fc
  .record({
    output: real,
    way: fc.constantFrom(...Object.keys(ways)),
    share: fc.constantFrom(0.2, 0.5, 0.8, 0.9, 0.97),
    seed: fc.nat(),
  })
  .map(({ output, way, share, seed }) => {
    const [image] = JSON.parse(output.text) as Members[];
    const numbers = chances(seed);
    const keep = () => numbers.next().value < share;
    return { output, way, text: JSON.stringify(ways[way]!(image!, keep), null, 4) };
  });

function check({ output, text }: { readonly output: EngineOutput; readonly text: string }): void {
  const whole = imageOf(output.text)!;
  const api = output.engine.startsWith('podman') ? null : newestApi(output.engine);
  for (const part of explainPaste(text, index).images) {
    if (isUndetectable(part, whole)) continue;
    const found = contradictions(claimsOf(part, index), claimsOf(whole, index), api);
    expect(found, text).toEqual([]);
  }
}

// Nothing is said of a key from its absence where jq or --format may not have asked for it.
describe('what is said of a selection', () => {
  test('agrees with the whole output, whichever keys were chosen', () => {
    fc.assert(fc.property(selection, check), { numRuns: 1_500 });
  });

  test('agrees with the whole output where that was cut', () => {
    fc.assert(
      fc.property(real, fc.nat(), (output, seed) => {
        const { value: part } = chances(seed).next() as { readonly value: number };
        check({ output, text: output.text.trimEnd().slice(0, Math.floor(output.text.length * part)) });
      }),
      { numRuns: 600 },
    );
  });
});
