import {
  compareImages,
  findingsOf,
  layerStack,
  ownHistory,
  pairHistory,
  type ImageExplanation,
} from '../../src/lib/annotate/index.ts';
import { compareApi } from '../../src/lib/catalogue/api-version.ts';
import type { FieldIndex } from '../../src/lib/catalogue/index.ts';
import {
  composeFile,
  dockerfileHalf,
  layerCommands,
  meaningsOf,
  originOf,
  pinnedReferences,
  runLine,
  startCommand,
  summarise,
} from '../../src/lib/express/index.ts';
import { messages } from '../../src/lib/i18n/messages.ts';

/** Everything that the views say of an image, gathered to be compared. */
export interface Claims {
  readonly image: ImageExplanation;
  readonly index: FieldIndex;
}

export const claimsOf = (image: ImageExplanation, index: FieldIndex): Claims => ({ image, index });

/**
 * What is said of a part of an output and does not hold of the whole; `api` is the version that the whole was asked
 * with, null for Podman. The part may say less, and less exactly.
 */
export function contradictions(part: Claims, whole: Claims, api: string | null): string[] {
  return [
    facts,
    summary,
    engine,
    findings,
    start,
    run,
    dockerfile,
    layers,
    absences,
    meanings,
    pins,
    comparison,
  ].flatMap((compare) => compare(part, whole, api).map((what) => `${compare.name}: ${what}`));
}

type Compare = (part: Claims, whole: Claims, api: string | null) => string[];

const show = (value: unknown) => JSON.stringify(value) ?? 'undefined';
const differs = (name: string, part: unknown, whole: unknown) =>
  show(part) === show(whole) ? [] : [`${name} ${show(part)}, not ${show(whole)}`];
/** What is not among what the whole says. */
const beyond = (part: readonly unknown[], whole: readonly unknown[]) => {
  const known = new Set(whole.map(show));
  return part.map(show).filter((one) => !known.has(one));
};

const FACTS = [
  'architecture',
  'os',
  'created',
  'size',
  'layers',
  'env',
  'user',
  'workingDir',
  'command',
  'id',
] as const;

const facts: Compare = ({ image }, { image: whole }) => [
  ...FACTS.flatMap((name) => (image[name] === null ? [] : differs(name, image[name], whole[name]))),
  ...beyond(image.repoTags, whole.repoTags),
];

// Clause by clause; a part that has lost its names is an image. As whom and where is compared among the facts.
const summary: Compare = ({ image }, { image: whole }) => {
  if (image.base !== '' || image.kind === 'layer-list') return [];
  const clauses = (one: ImageExplanation) =>
    summarise(one, messages.en)
      .map(({ text }) => text)
      .join('')
      .replace(/\.$/, '')
      .split(/, | for /)
      .map((clause) => clause.replace(/^(runs .*?)( as \S+)?( in \S+)?$/, '$1'));
  const isLess = (clause: string) =>
    clause === 'This is an image' ||
    / and \d+ more/.test(clause) ||
    clauses(whole).some((one) => `${one} `.startsWith(`${clause} `) || `/${one}/`.includes(`/${clause}/`));
  return clauses(image).filter((clause) => !isLess(clause));
};

const engine: Compare = ({ image }, { image: whole }, api) => {
  const { store, driver, api: range, knows } = image.engine;
  if (api === null) return store || range || knows ? [`of Docker: ${show(image.engine)}`] : [];
  const isOutside = (range?.min && compareApi(range.min, api) > 0) || (range?.max && compareApi(range.max, api) < 0);
  return [
    ...(store ? differs('store', store, whole.engine.store) : []),
    ...(driver ? differs('driver', driver, whole.engine.driver) : []),
    ...(isOutside ? [`api ${show(range)}, not ${api}`] : []),
    ...(knows && compareApi(knows, api) > 0 ? [`knows ${knows}, not ${api}`] : []),
  ];
};

const findings: Compare = ({ image }, { image: whole }) => {
  const plain = (one: ImageExplanation) => findingsOf(one).map(({ code, args }) => ({ code, args }));
  return beyond(plain(image), plain(whole));
};

const start: Compare = ({ image }, { image: whole }) => {
  const [part, all] = [startCommand(image), startCommand(whole)];
  if (!part) return [];
  if (!all) return ['a command, where the whole tells none'];
  const settings = (['user', 'workingDir', 'stopSignal', 'health'] as const).filter(
    (name) => !part.untold.includes(name),
  );
  const value = (setting: { readonly value?: string; readonly words?: unknown } | null) =>
    setting?.value ?? setting?.words ?? null;
  return [
    ...differs(
      'words',
      part.words.map(({ word }) => word),
      all.words.map(({ word }) => word),
    ),
    ...beyond(part.notes, all.notes),
    ...differs('argument', part.argument, all.argument),
    ...settings.flatMap((name) => differs(name, value(part[name]), value(all[name]))),
  ];
};

// By what name the image is called, and so the service, is not compared.
const run: Compare = ({ image }, { image: whole }) => {
  const [line, all] = [runLine(image), runLine(whole)];
  const [compose, allCompose] = [composeFile(image), composeFile(whole)];
  const options = (text: string | null) => text?.split('\n').slice(0, -1) ?? [];
  const below = (text: string | null) => text?.split('\n').slice(3) ?? [];
  return [
    ...(line === null || image.kind !== whole.kind ? [] : differs('run', options(line), options(all))),
    ...(compose === null ? [] : differs('compose', below(compose), below(allCompose))),
  ];
};

const dockerfile: Compare = ({ image }, { image: whole }) => {
  const [part, all] = [dockerfileHalf(image), dockerfileHalf(whole)];
  if (!part) return [];
  const lines = (half: typeof part) => half.lines.map(({ text }) => text);
  const isLess = all !== null && lines(all).length > lines(part).length;
  return [
    ...beyond(lines(part), all ? lines(all) : []),
    ...(isLess && !part.gaps.includes('config') ? ['lines are missing and it is not said'] : []),
  ];
};

const layers: Compare = ({ image }, { image: whole }) => {
  const [part, all] = [layerStack(image), layerStack(whole)];
  const found: string[] = [];
  if (part.complete) found.push(...differs('complete', part.layers.length, all.layers.length));
  part.layers.forEach(({ number, chainId, empty, repeats }, i) => {
    const { number: n = null, chainId: chain = null, empty: e = false, repeats: r = null } = all.layers[i] ?? {};
    if (chainId !== null)
      found.push(
        ...differs(
          `layer ${i}`,
          { number, chainId, empty, repeats },
          { number: n, chainId: chain, empty: e, repeats: r },
        ),
      );
  });
  const { directories } = part;
  const paths = (one: typeof directories) => (one.known ? one.list.map(({ path }) => path) : one.because);
  if (directories.known) found.push(...differs('directories', paths(directories), paths(all.directories)));
  else if (['none', 'store', 'driver', 'spelling'].includes(directories.because))
    found.push(...differs('directories', directories, all.directories));
  const [top, allTop] = [part.layers.at(-1), all.layers.at(-1)];
  const commands = top ? layerCommands(top, part, image.engine) : null;
  if (commands?.known && allTop) {
    const known = layerCommands(allTop, all, whole.engine);
    found.push(...differs('store', commands.store, known.known ? known.store : known.because));
  }
  const steps = ownHistory(image);
  const pairing = pairHistory(steps, part);
  const known = pairHistory(ownHistory(whole), all);
  if (steps.length > 0 && pairing.outcome !== 'layers-unknown')
    found.push(...differs('history', pairing.outcome, known.outcome));
  return found;
};

const absences: Compare = ({ image }, { image: whole }) => {
  const there = new Set(whole.annotations.map(({ field }) => field));
  return image.absent
    .filter(({ field, because }) => because !== 'cut' && there.has(field))
    .map(({ field, because }) => `${field} ${because}`);
};

// The same value at the same place; target is said where it cannot be told whether it is an index.
const meanings: Compare = (part, whole) => {
  const of = ({ image, index }: Claims) =>
    new Map(
      image.annotations.map((annotation) => {
        const entry = annotation.field === null ? undefined : index.entry(annotation.field);
        const unit = entry && (annotation.field === entry.path ? entry.unit : entry.element?.unit);
        return [annotation.path, { field: annotation.field, means: meaningsOf(annotation, image, unit) }] as const;
      }),
    );
  const known = of(whole);
  return [...of(part)].flatMap(([path, { field, means }]) => {
    const full = known.get(path);
    if (!full) return [];
    const wrong = beyond(means, full.means).filter(
      (one) => one !== '{"kind":"digest","of":"target"}' && !one.startsWith('{"kind":"platform"'),
    );
    return [
      ...wrong.map((one) => `${path} ${one}`),
      ...(field ? differs(`field of ${path}`, field, full.field) : full.field ? [`${path} unknown`] : []),
    ];
  });
};

const pins: Compare = ({ image }, { image: whole }) => {
  const [part, all] = [pinnedReferences(image), pinnedReferences(whole)];
  const plain = (one: typeof part) => one.references.map(({ reference }) => reference);
  return [
    ...beyond(plain(part), plain(all)),
    ...part.references.flatMap(({ reference, target, inRegistry }) => {
      const full = all.references.find((one) => one.reference === reference);
      return [
        ...(target === 'target' ? [] : differs('target', target, full?.target)),
        ...(inRegistry === 'unknown' ? [] : differs('in registry', inRegistry, full?.inRegistry)),
      ];
    }),
    ...(part.none === null || part.none === 'unknown' ? [] : differs('none', part.none, all.none)),
    ...beyond(written(image), written(whole)),
  ];
};

function written(image: ImageExplanation): string[] {
  const { base, revision, source, commit } = originOf(image);
  return [base?.text, revision?.text, source?.text, commit].filter((text) => typeof text === 'string');
}

const comparison: Compare = ({ image }, { image: whole }) => {
  const { layers: stacks, config } = compareImages(whole, image);
  return [
    ...(['same', 'unknown'].includes(stacks.relation) ? [] : [stacks.relation]),
    ...config.filter(({ kind }) => kind !== 'unknown').map(show),
  ];
};
