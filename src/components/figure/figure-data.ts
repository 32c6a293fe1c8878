import { parse } from 'yaml';
import { z } from 'zod';
import text from '../../content/figure-data.yaml?raw';

const digest = z.string().regex(/^sha256:[0-9a-f]{64}$/);
const blob = z.strictObject({ digest, size: z.int() });
const step = z.union([
  z.strictObject({ empty: z.array(z.string()) }),
  z.strictObject({ step: z.string(), layer: z.int() }),
]);
const recorded = { engine: z.string(), image: z.string() };
const image = { image: z.string(), layers: z.array(digest) };

const schema = z.strictObject({
  containerd: z.strictObject({
    ...recorded,
    index: blob,
    manifest: blob,
    attestation: blob,
    config: blob,
    layers: z.array(z.strictObject({ diffId: digest, blob, snapshot: z.int() })),
    sizes: z.strictObject({ inspect: z.int(), content: z.int(), unpacked: z.int(), total: z.int() }),
    history: z.array(step),
  }),
  overlay2: z.strictObject({
    ...recorded,
    size: z.int(),
    layers: z.array(z.strictObject({ diffId: digest, cacheId: z.string() })),
  }),
  shared: z.strictObject({
    engine: z.string(),
    base: z.strictObject(image),
    derived: z.strictObject({ ...image, steps: z.array(z.string()) }),
    other: z.strictObject(image),
  }),
  removed: z.strictObject({
    ...recorded,
    layers: z.tuple([
      z.strictObject({ diffId: digest, size: z.int() }),
      z.strictObject({ diffId: digest, size: z.int() }),
    ]),
  }),
  platforms: z.strictObject({
    ...recorded,
    index: digest,
    manifests: z.array(z.strictObject({ digest, platform: z.string(), of: z.int().optional() })),
  }),
});

/** What the figures show of real images, as recorded; layers base first, sizes in bytes. */
export const figureData = schema.parse(parse(text));
