import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { explainPaste, type AbsenceReason, type ImageExplanation } from '../../src/lib/annotate/index.ts';
import { hasShared, shared, sharedOutputs } from '../support/engines.ts';
import { siteIndex } from '../support/index.ts';

const index = siteIndex();

/** A Docker image as printed, with the engine that printed it. */
interface Printed {
  readonly where: string;
  readonly engine: string;
  readonly store: 'containerd' | 'graphdriver';
  readonly image: ImageExplanation;
  readonly fields: ReadonlySet<string>;
}

function printed(engine: string, where: string, text: string): Printed[] {
  const store = engine.endsWith('-containerd') ? 'containerd' : 'graphdriver';
  return explainPaste(text, index).images.map((image) => {
    const fields = new Set(image.annotations.map(({ field }) => field!));
    return { where: `${engine} ${where}`, engine, store, image, fields };
  });
}

function newest(): Printed[] {
  return sharedOutputs()
    .filter(({ engine }) => engine.startsWith('docker'))
    .flatMap(({ engine, name, text }) => printed(engine, name, text));
}

function bodies(): Printed[] {
  return readdirSync(`${shared}/engines`).flatMap((engine) => {
    const folder = `${shared}/engines/${engine}/api`;
    if (!existsSync(folder)) return [];
    return readdirSync(folder)
      .filter((file) => file.endsWith('.json'))
      .flatMap((file) => printed(engine, file, readFileSync(`${folder}/${file}`, 'utf8')));
  });
}

const union = (all: readonly Printed[]) => new Set(all.flatMap(({ fields }) => [...fields]));

// Each reason is held to what engines printed, not to the catalogue it comes from.
describe.runIf(hasShared)('the reason of every absence', () => {
  const outputs = newest();
  const older = bodies();
  const byEngine = Map.groupBy(outputs, ({ engine }) => engine);
  const seenBy = new Map([...byEngine].map(([engine, list]) => [engine, union(list)]));
  const everyone = [...outputs, ...older];
  const everIn = {
    containerd: union(everyone.filter(({ store }) => store === 'containerd')),
    graphdriver: union(everyone.filter(({ store }) => store === 'graphdriver')),
  };
  const counts: Record<string, number> = {};
  const unproved = new Set<string>();

  test.each<[AbsenceReason, string, (output: Printed, field: string) => boolean]>([
    [
      'store',
      'this store never printed it at any version, the other one did',
      ({ store }, field) =>
        !everIn[store].has(field) && everIn[store === 'containerd' ? 'graphdriver' : 'containerd'].has(field),
    ],
    [
      'version',
      'this engine prints it for no image, and another version does',
      ({ engine }, field) =>
        !seenBy.get(engine)!.has(field) && (everIn.containerd.has(field) || everIn.graphdriver.has(field)),
    ],
    [
      'driver',
      'this engine prints it for no image, and another driver does',
      ({ engine }, field) => !seenBy.get(engine)!.has(field) && everIn.graphdriver.has(field),
    ],
    [
      'on-request',
      'only a body that was asked for it has it',
      ({ engine }, field) => !seenBy.get(engine)!.has(field) && everIn.containerd.has(field),
    ],
    ['cut', 'never, for an output that is whole', () => false],
  ])('%s: %s', (reason, _what, holds) => {
    const wrong = outputs.flatMap((output) =>
      output.image.absent
        .filter(({ because }) => because === reason)
        .flatMap(({ field }) => {
          counts[reason] = (counts[reason] ?? 0) + 1;
          return holds(output, field) ? [] : [`${output.engine} ${field}`];
        }),
    );
    expect([...new Set(wrong)]).toEqual([]);
  });

  test('image: the same engine prints it for another image, save what none here sets', () => {
    for (const { engine, image } of outputs) {
      for (const { field } of image.absent.filter(({ because }) => because === 'image')) {
        counts['image'] = (counts['image'] ?? 0) + 1;
        if (!seenBy.get(engine)!.has(field)) unproved.add(field);
      }
    }
    console.log('absences:', counts);
    // What no image here sets: no Windows, no foreign layer, no signature, nothing a Docker 29 built
    // with a version in its config. The platform comes with --platform only.
    expect([...unproved].sort()).toEqual([
      'Descriptor.artifactType',
      'Descriptor.data',
      'Descriptor.platform',
      'Descriptor.urls',
      'DockerVersion',
      'Identity.Signature',
      'OsVersion',
    ]);
  });

  test('none is forgotten: what an engine prints for one image is explained where another lacks it', () => {
    const forgotten = new Set<string>();
    for (const { engine, image, fields } of outputs) {
      const absent = new Set(image.absent.map(({ field }) => field));
      for (const field of seenBy.get(engine)!) {
        const parts = field.split('.');
        if (field.includes('[]') || parts.length > 2 || fields.has(field) || absent.has(field)) continue;
        if (parts.length === 2 && !fields.has(parts[0]!)) continue;
        if (index.entry(field) === undefined || index.entry(field)!.path !== field) continue;
        forgotten.add(`${engine} ${field}`);
      }
    }
    expect([...forgotten]).toEqual([]);
  });

  test('the same holds at the version an older client asks for', () => {
    const wrong = older.flatMap(({ where, store, image }) =>
      image.absent
        .filter(({ field, because }) => because === 'store' && everIn[store].has(field))
        .map(({ field }) => `${where} ${field}`),
    );
    expect(wrong).toEqual([]);
  });

  test('GraphDriver is gone from the containerd store of Docker 29 by its version, and nowhere else', () => {
    const reasons = new Set(
      outputs.flatMap(({ engine, image }) =>
        image.absent.filter(({ field }) => field === 'GraphDriver').map(({ because }) => `${engine} ${because}`),
      ),
    );
    expect([...reasons]).toEqual(['docker-29.7.2-containerd version']);
  });
});
