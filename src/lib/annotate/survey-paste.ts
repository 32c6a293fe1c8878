import {
  inOneGo,
  isClean,
  parseSlices,
  parseStretch,
  readSlices,
  recogniseSlices,
  sameTree,
  type DocNode,
  type Documents,
  type Paste,
  type Region,
  type Subject,
} from '../inspect/index.ts';
import { imageFacts } from './image-facts.ts';
import { outline } from './outline.ts';
import type { Explanation, ImageExplanation } from './types.ts';

/**
 * Where to read an image from: the stretch of the paste that holds it, or, where that stretch alone would
 * read otherwise (what is around it was cut or mended), its tree.
 */
export type ImageSpot =
  { readonly as: 'stretch'; readonly region: Region } | { readonly as: 'tree'; readonly node: DocNode };

/** An image of a paste as far as a list of them needs it; plain data, small enough to be sent by the thousand. */
export interface ListedImage extends Pick<ImageExplanation, 'kind' | 'base' | 'id' | 'repoTags'> {
  readonly spot: ImageSpot;
}

/** What reading a whole paste yields before any of its images is explained; plain data. */
export interface Survey extends Omit<Explanation, 'images'> {
  readonly images: readonly ListedImage[];
}

/** A survey and the mask it goes by; see readPaste. */
export interface SurveyedPaste {
  readonly survey: Survey;
  readonly masked: string;
}

// Rough shares of the time: reading the paste, parsing it, naming its images.
const READ = 0.2;
const PARSED = 0.9;
// Images named between two pauses.
const AT_ONCE = 50;

/**
 * Reads any string as far as it takes to list its images; explainSurvey goes on from there. Never throws.
 * `onProgress` is told, often, which share of the work is done.
 */
export function surveyPaste(text: string, onProgress?: (share: number) => void): SurveyedPaste {
  return inOneGo(surveySlices(text, onProgress));
}

/**
 * As surveyPaste, in slices: some milliseconds each for a list of outputs, whatever stands around it. What is one value,
 * a single huge image or a string of many megabytes, is one slice.
 */
export function* surveySlices(text: string, onProgress?: (share: number) => void): Generator<void, SurveyedPaste> {
  const paste = yield* readSlices(text);
  onProgress?.(READ);
  const documents = yield* parseSlices(paste, (offset) =>
    onProgress?.(READ + ((PARSED - READ) * offset) / (text.length || 1)),
  );
  const recognition = yield* recogniseSlices(documents);
  const { subjects, ...rest } = outline(documents, recognition);
  onProgress?.(PARSED);
  yield;
  const spotOf = spotFinder(documents);
  const images: ListedImage[] = [];
  for (const subject of subjects) {
    const { id, repoTags } = imageFacts(subject);
    images.push({ kind: subject.kind, base: subject.path, id, repoTags, spot: spotOf(subject) });
    if (images.length % AT_ONCE === 0) yield;
  }
  return { survey: { ...rest, images }, masked: paste.masked };
}

function spotFinder({ paste, roots, notices }: Documents): (subject: Subject) => ImageSpot {
  // JSON as it should be reads alike in parts and as a whole.
  const readsAlike = isClean(paste) && !notices.some(({ code }) => code === 'too-deep' || code === 'too-many');
  const own = new Set(roots);
  return ({ node }) => {
    const region = (own.has(node) && regionOf(node, paste)) || { start: node.start, end: node.end, fragment: false };
    const parsed = readsAlike ? node : parseStretch(paste, region);
    return parsed && sameTree(parsed, node) ? { as: 'stretch', region } : { as: 'tree', node };
  };
}

// A document without its braces, or without its end, is only found by the region it was read from.
function regionOf(node: DocNode, { regions }: Paste): Region | null {
  let low = 0;
  for (let high = regions.length; low < high;) {
    const middle = (low + high) >> 1;
    if (regions[middle]!.end < node.end) low = middle + 1;
    else high = middle;
  }
  const found = regions[low];
  return found && found.start <= node.start ? found : null;
}
