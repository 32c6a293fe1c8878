import type { Sketch } from './sketch.ts';
import type { NoticeCode, Region } from './types.ts';

const INSPECT_COMMAND =
  /\b(?:docker|podman|nerdctl|crictl|skopeo|buildah|finch|kpod)\b[^\n]*\b(?:inspect|history|manifest)\b/;

/** Says which stretches outside the JSON were passed over, one notice for each. */
export function outsideNotices(sketch: Sketch, regions: readonly Region[]): void {
  let from = 0;
  for (const region of regions) {
    noteStretch(sketch, from, region.start, from === 0 ? 'text-before' : 'text-between');
    from = region.end;
  }
  if (regions.length > 0) noteStretch(sketch, from, sketch.text.length, 'text-after');
}

function noteStretch(sketch: Sketch, start: number, end: number, code: NoticeCode): void {
  // Line prefixes and terminal codes are blank by now and have notices of their own.
  while (start < end && isBlank(sketch.codes[start]!)) start++;
  while (end > start && isBlank(sketch.codes[end - 1]!)) end--;
  if (start === end || isPunctuation(sketch.text.slice(start, end))) return;
  const isCommand =
    code !== 'text-after' && INSPECT_COMMAND.test(sketch.text.slice(start, Math.min(end, start + 4000)));
  sketch.note(isCommand ? 'command' : code, start, end);
}

function isBlank(code: number): boolean {
  return code <= 0x20 || code === 0xfeff || code === 0xa0;
}

// What is left of a fence, a list or the enclosing document is not worth a remark.
function isPunctuation(stretch: string): boolean {
  return stretch.length < 40 && /^(?:[`~,;[\]{}()'"\s]|json|console|text)*$/i.test(stretch);
}
