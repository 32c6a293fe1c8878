import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareImages, explainPaste, layerStack, ownHistory, pairHistory } from '../../src/lib/annotate/index.ts';
import { layerCommands, meaningsOf, pinnedReferences } from '../../src/lib/express/index.ts';
import { engineOutputs } from '../support/engines.ts';
import { siteIndex } from '../support/index.ts';

const index = siteIndex();
const outputs = engineOutputs().filter(({ name }) => /everything|dup-layers|multi/.test(name));

// A paste that ends anywhere may say less than the whole, and nothing else.
describe('what is said of a cut paste', () => {
  test('is never wrong: numbers, chainIDs and directories are those of the whole', () => {
    fc.assert(
      fc.property(fc.constantFrom(...outputs), fc.double({ min: 0, max: 1, noNaN: true }), ({ text }, part) => {
        const whole = explainPaste(text, index).images[0]!;
        const cut = explainPaste(text.slice(0, Math.floor(text.length * part)), index).images[0];
        if (!cut || cut.base !== '' || cut.kind !== whole.kind) return;
        const full = layerStack(whole);
        const stack = layerStack(cut);
        if (stack.complete) expect(stack.layers.length).toBe(full.layers.length);
        if (stack.directories.known) expect(stack.directories).toEqual(full.directories);
        stack.layers.forEach(({ chainId, number, empty, repeats }, i) => {
          if (chainId === null) return;
          const { layers } = full;
          expect({ chainId, number, empty, repeats }).toEqual({
            chainId: layers[i]!.chainId,
            number: layers[i]!.number,
            empty: layers[i]!.empty,
            repeats: layers[i]!.repeats,
          });
        });
        const { layers, config } = compareImages(whole, cut);
        expect(['same', 'unknown']).toContain(layers.relation);
        expect(config.filter(({ kind }) => kind !== 'unknown')).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('is said without an error, whatever was pasted', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...outputs),
        fc.nat(6000),
        fc.nat(6000),
        fc.string({ maxLength: 20 }),
        ({ text }, from, to, noise) => {
          const spoiled = text.slice(0, Math.min(from, to)) + noise + text.slice(Math.max(from, to));
          const { images, history } = explainPaste(spoiled, index);
          for (const image of images) {
            const stack = layerStack(image);
            for (const layer of stack.layers) layerCommands(layer, stack, image.engine);
            pairHistory(history, stack);
            pairHistory(ownHistory(image), stack);
            pinnedReferences(image);
            for (const note of image.annotations) meaningsOf(note, image, undefined);
            expect(compareImages(image, image).config).toEqual([]);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
