import type { Explanation } from '../src/lib/annotate/index.ts';
import { composeFile, dockerfileHalf, redact, runLine, startCommand } from '../src/lib/express/index.ts';
import { parseDocument, readPaste } from '../src/lib/inspect/index.ts';

/**
 * The JSON that `explain --format json` prints for a text and its explanation; offsets are UTF-16 units of the text.
 * Keys are added to, never renamed.
 */
export function toContract({ kind, engine, images, notices }: Explanation, text: string) {
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
      start: startCommand(image),
      run: runLine(image),
      compose: composeFile(image),
      dockerfile: dockerfileHalf(image),
    })),
    notices: notices.map(({ code, start, end }) => ({ code, start, end })),
    masked: redact(parseDocument(readPaste(text))).masked,
  };
}
