import {
  commonBase,
  compareImages,
  findingsOf,
  inside,
  layerStack,
  ownHistory,
  pairHistory,
  textOf,
  within,
  type Explanation,
  type HistoryStep,
  type ImageExplanation,
} from '../src/lib/annotate/index.ts';
import type { FieldIndex } from '../src/lib/catalogue/index.ts';
import {
  composeFile,
  dockerfileHalf,
  layerCommands,
  meaningsOf,
  pinnedReferences,
  redact,
  runLine,
  startCommand,
  type Meaning,
} from '../src/lib/express/index.ts';
import { parseDocument, readPaste } from '../src/lib/inspect/index.ts';

/**
 * The JSON that `explain --format json` prints for a text and its explanation; offsets are UTF-16 units of the text.
 * Keys are added to, never renamed.
 */
export function toContract({ kind, engine, images, history, notices }: Explanation, index: FieldIndex, text: string) {
  return {
    kind,
    engine: {
      store: engine.store,
      driver: engine.driver,
      api: engine.api,
      knows: engine.knows,
      evidence: engine.evidence,
    },
    images: images.map((image) => ({
      id: image.id,
      repoTags: tagsListed(image),
      architecture: image.architecture,
      os: image.os,
      created: image.created,
      size: image.size,
      layers: image.layers,
      env: image.env,
      fields: image.annotations.map(({ path, field, node }) => ({ path, field, start: node.start, end: node.end })),
      meanings: meaningsIn(image, index),
      pinned: pinnedReferences(image),
      absent: image.absent,
      layerStack: stackOf(image),
      history: pairingOf(image, images.length === 1 ? history : []),
      findings: findingsOf(image).map(({ code, path, severity, args }) => ({ code, path, severity, args })),
      start: startCommand(image),
      run: runLine(image),
      compose: composeFile(image),
      dockerfile: dockerfileHalf(image),
    })),
    comparison: comparisonOf(images),
    history: history.map(({ createdBy, size, start, end }) => ({ createdBy, size: size?.bytes ?? null, start, end })),
    notices: notices.map(({ code, start, end }) => ({ code, start, end })),
    masked: redact(parseDocument(readPaste(text))).masked,
  };
}

// As the document lists them. Skopeo's are those of the repository, so the image itself is not called by them.
function tagsListed({ kind, node, repoTags }: ImageExplanation): readonly string[] {
  return kind === 'skopeo-image'
    ? inside(within({ node, path: '' }, 'RepoTags')).flatMap((tag) => textOf(tag) ?? [])
    : repoTags;
}

function stackOf(image: ImageExplanation) {
  const stack = layerStack(image);
  const { layers, complete, directories } = stack;
  const top = layers.at(-1);
  return {
    complete,
    directories: directories.known
      ? { driver: directories.driver, root: directories.root, ownCopies: directories.ownCopies }
      : { because: directories.because },
    layers: layers.map(({ number, path, chainId, empty, repeats, directory }) => ({
      number,
      path,
      chainId,
      ...(empty && { empty }),
      ...(repeats !== null && { repeats }),
      ...(directory && { directory: directory.path }),
    })),
    // How to find the top layer; the others differ in their chainID.
    find: top ? layerCommands(top, stack, image.engine) : null,
  };
}

function pairingOf(image: ImageExplanation, pasted: readonly HistoryStep[]) {
  const steps = pasted.length > 0 ? pasted : ownHistory(image);
  if (steps.length === 0) return null;
  const pairing = pairHistory(steps, layerStack(image));
  return { outcome: pairing.outcome, basis: pairing.basis, layers: pairing.steps.map(({ layer }) => layer) };
}

// Every further image against the first.
function comparisonOf(images: readonly ImageExplanation[]) {
  const [first, ...others] = images;
  if (!first || others.length === 0) return null;
  return {
    commonBase: commonBase(images.map(layerStack)),
    withFirst: others.map((other, i) => ({ image: i + 1, ...compareImages(first, other) })),
  };
}

// By path, only where there is something to say. Its field alone says of a DiffID what it is.
function meaningsIn(image: ImageExplanation, index: FieldIndex): Record<string, readonly Meaning[]> {
  const found = image.annotations.map((annotation) => {
    const entry = annotation.field === null ? undefined : index.entry(annotation.field);
    const unit = entry && (annotation.field === entry.path ? entry.unit : entry.element?.unit);
    const meanings = meaningsOf(annotation, image, unit).filter((one) => one.kind !== 'digest' || one.of !== 'diff-id');
    return [annotation.path, meanings] as const;
  });
  return Object.fromEntries(found.filter(([, meanings]) => meanings.length > 0));
}
