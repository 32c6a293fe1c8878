import type { Explanation } from '../src/lib/annotate/index.ts';

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
      findings: image.findings.map(({ code, path, severity, args }) => ({ code, path, severity, args })),
    })),
    notices: notices.map(({ code, start, end }) => ({ code, start, end })),
  };
}
