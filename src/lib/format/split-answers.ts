import { scanJson } from './json/scan-json.ts';
import type { ImageAnswer } from './types.ts';

/** The engine's answers in what plain `docker image inspect` printed, each with its own bytes; null if it is no list. */
export function splitAnswers(text: string): ImageAnswer[] | null {
  const list = scanJson(text);
  if ('error' in list || list.kind !== 'array') return null;
  return list.items.map(({ start, end }) => ({ json: text.slice(start, end) }));
}
