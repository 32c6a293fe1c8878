import { layerStack, type Explanation, type ImageExplanation } from '../src/lib/annotate/index.ts';

/** The JSON that `explain --format json` prints; offsets are UTF-16 units of the input. */
export function toContract({ kind, engine, images, notices }: Explanation) {
  return {
    kind,
    engine: { store: engine.store, driver: engine.driver, api: engine.api, evidence: engine.evidence },
    images: images.map((image) => ({
      id: image.id,
      repoTags: image.repoTags,
      architecture: image.architecture,
      os: image.os,
      created: image.created,
      size: image.size,
      layers: image.layers,
      env: image.env,
      fields: image.annotations.map(({ path, field, node }) => ({ path, field, start: node.start, end: node.end })),
      absent: image.absent,
      layerStack: stackOf(image),
      findings: image.findings,
    })),
    notices: notices.map(({ code, start, end }) => ({ code, start, end })),
  };
}

function stackOf(image: ImageExplanation) {
  const { layers, complete, directories } = layerStack(image);
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
  };
}
