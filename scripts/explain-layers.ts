import {
  compareImages,
  layerStack,
  ownHistory,
  pairHistory,
  type Difference,
  type HistoryStep,
  type ImageExplanation,
} from '../src/lib/annotate/index.ts';
import { layerCommands } from '../src/lib/express/index.ts';
import type { ViewWords } from '../src/lib/i18n/view-words-shape.ts';

/** The layers of an image as lines: chainIDs, directories, and how to find the top one. */
export function layerLines(image: ImageExplanation, t: ViewWords): string[] {
  const stack = layerStack(image);
  const { layers, directories } = stack;
  if (layers.length === 0) return [];
  const lines = [t.layers.lines];
  for (const { number, diffId, chainId, empty, repeats, directory } of layers) {
    const notes = [empty && t.layers.empty, repeats !== null && t.layers.repeats(repeats)].filter(Boolean);
    lines.push(`  ${number ?? '?'}  ${[diffId ?? '…', ...notes].join('  ')}`);
    if (chainId && chainId !== diffId) lines.push(`     ${t.layers.chain} ${chainId}`);
    if (directory) lines.push(`     ${directory.path}`);
  }
  if (!directories.known) lines.push(`  ${t.layers.noDirectories[directories.because]}`);
  else if (directories.ownCopies) lines.push(`  ${t.layers.ownCopies}`);
  const top = layers.at(-1)!;
  const found = layerCommands(top, stack, image.engine);
  if (!found.known) return lines;
  lines.push(`  ${t.layers.find(layers.length)}`);
  for (const { code, line } of found.commands) lines.push(`     ${line}  # ${t.layers.commands[code]}`);
  return lines;
}

/** The history beside the layers, as lines; `pasted` are the steps of a history in the same paste. */
export function historyLines(image: ImageExplanation, pasted: readonly HistoryStep[], t: ViewWords): string[] {
  const steps = pasted.length > 0 ? pasted : ownHistory(image);
  if (steps.length === 0) return [];
  const { outcome, basis, steps: paired } = pairHistory(steps, layerStack(image));
  const lines = [t.history.title];
  for (const { step, layer } of paired) {
    const where =
      layer === null ? t.history.noLayer : layer === 'cannot-tell' ? t.history.cannotTell : t.history.layer(layer);
    lines.push(`  ${where}  ${step.size?.text ?? ''}  ${step.createdBy.replace(/\s+/g, ' ').slice(0, 72)}`);
  }
  lines.push(`  ${t.history.outcome[outcome]}${basis ? ` ${t.history.basis[basis]}` : ''}`);
  return lines;
}

/** How an image stands to the first of the paste, as lines. */
export function comparisonLines(first: ImageExplanation, other: ImageExplanation, i: number, t: ViewWords): string[] {
  const { layers, config } = compareImages(first, other);
  const lines = [t.compare.title(1, i + 1), `  ${t.compare.relation[layers.relation]}`];
  if (layers.shared > 0) lines.push(`  ${t.compare.shared(layers.shared)}`);
  for (const { a, b } of layers.elsewhere) lines.push(`  ${t.compare.elsewhere(a, b)}`);
  if (config.length === 0) lines.push(`  ${t.compare.equal}`);
  for (const difference of config) lines.push(...differenceLines(difference, t));
  return lines;
}

function differenceLines(difference: Difference, { compare: t }: ViewWords): string[] {
  const field = difference.field === 'command' ? t.command : difference.field;
  switch (difference.kind) {
    case 'keys':
      return difference.changes.map(
        ({ key, kind, a, b }) => `  ${field} ${key}  ${t.kinds[kind]}: ${a ?? t.unset} → ${b ?? t.unset}`,
      );
    case 'set':
      return [
        ...difference.removed.map((item) => `  ${field} ${item}  ${t.kinds.removed}`),
        ...difference.added.map((item) => `  ${field} ${item}  ${t.kinds.added}`),
      ];
    case 'list':
      return [`  ${field}  ${JSON.stringify(difference.a)} → ${JSON.stringify(difference.b)}`];
    case 'value':
      return [`  ${field}  ${difference.a ?? t.unset} → ${difference.b ?? t.unset}`];
    case 'spelling':
      return [`  ${field}  ${t.kinds.spelling}: ${difference.a ?? t.unset} → ${difference.b ?? t.unset}`];
    case 'order':
    case 'unknown':
      return [`  ${field}  ${t.kinds[difference.kind]}`];
  }
}
