import { parseTree } from 'jsonc-parser';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { explainPaste } from '../../src/lib/annotate/index.ts';
import { buildCatalogue } from '../../src/lib/catalogue/build-catalogue.ts';
import { catalogueFromFiles } from '../../src/lib/catalogue/from-files.ts';
import { fieldEntries, indexFields } from '../../src/lib/catalogue/index.ts';
import { formatImages, splitAnswers } from '../../src/lib/format/index.ts';
import { median } from '../median.ts';
import { inBrowser } from './in-browser.ts';

// Times the whole line, from a string to its explanation. Machines differ, so what counts are the
// ratios: every figure of a row was taken in this run, in turns.

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const { catalogue, faults } = buildCatalogue(catalogueFromFiles(here('../../src/content/fields')));
if (!catalogue) throw new Error(`${faults.length} faults in the catalogue; run npm run check:content`);
const index = indexFields(fieldEntries(catalogue, 'en'));
const sample = readFileSync(here('../../src/content/samples/docker-29-containerd/output.txt'), 'utf8');

/** The whole line, with the fields of every image, as `explain` needs them. */
const everything = (text: string) =>
  explainPaste(text, index).images.reduce((sum, { annotations }) => sum + annotations.length, 0);
/** The line as far as the playground needs it: the fields of the one image on show. */
const firstImage = (text: string) => explainPaste(text, index).images[0]!.annotations.length;

function time(runs: number, ...works: readonly (() => unknown)[]): number[] {
  const times: number[][] = works.map(() => []);
  for (let run = -Math.ceil(runs / 5); run < runs; run++) {
    works.forEach((work, i) => {
      globalThis.gc?.();
      const started = performance.now();
      work();
      const took = performance.now() - started;
      if (run >= 0) times[i]!.push(took);
    });
  }
  return times.map(median);
}

const [small] = time(400, () => everything(sample));
console.log(`paste of ${kilobytes(sample)}: ${small!.toFixed(2)} ms from string to annotated (median of 400)`);

const answers = splitAnswers(sample)!;
const ports = '{{.Id}} {{range $port, $_ := .Config.ExposedPorts}}{{$port}} {{end}}{{join .RepoTags ", "}}';
const [formatted] = time(400, () => formatImages(ports, answers, '29.7.2').stdout);
console.log(`--format over ${kilobytes(sample)}, both passes: ${formatted!.toFixed(2)} ms (median of 400)`);

const image = sample.trim().replace(/^\[|\]$/g, '');
const large = `[${Array.from({ length: Math.ceil(10_000_000 / image.length) }, () => image).join(',')}]`;
const dirty = `$ docker image inspect $(docker image ls -q)\n${large}\n# that was all`;
const [whole, first, masked, json, tree] = time(
  7,
  () => everything(large),
  () => firstImage(large),
  () => firstImage(dirty),
  () => JSON.parse(large) as unknown,
  () => parseTree(large),
);
console.log(`\narray of images, ${kilobytes(large)} (medians of 7, in turns)`);
row('JSON.parse', json!);
row('parseTree of jsonc-parser', tree!);
row('our line, first image annotated', first!);
row('our line, every image annotated', whole!);
row('the same behind a prompt, first image', masked!);

const RUNS = 5;
const taken = await inBrowser(large, RUNS);
const of = (name: keyof (typeof taken)[number]) => median(taken.map((run) => run[name]));
console.log(`\nthe same array pasted into the built playground, Chromium (medians of ${RUNS}, in turns)`);
inPage('JSON.parse in the page', of('parse'));
inPage('first image readable', of('first'));
inPage('all images listed', of('end'));
inPage('vanilla-jsoneditor, tree mode, first content', of('editor'));
const sooner = median(taken.map(({ editor, first }) => editor / first));
console.log(`  first content ${sooner.toFixed(1)} × sooner than vanilla-jsoneditor`);
const longest = taken.map((run) => run.longest.toFixed(0)).join(', ');
console.log(`  longest task of the main thread: ${of('longest').toFixed(0)} ms (${longest})`);

function inPage(name: string, ms: number): void {
  const ratio = ms / of('parse');
  console.log(`  ${name.padEnd(46)} ${ms.toFixed(0).padStart(6)} ms   ${ratio.toFixed(2).padStart(6)} × JSON.parse`);
}

function row(name: string, ms: number): void {
  console.log(
    `  ${name.padEnd(40)} ${ms.toFixed(0).padStart(6)} ms   ${(ms / json!).toFixed(2).padStart(6)} × JSON.parse   ${(ms / tree!).toFixed(2).padStart(5)} × parseTree`,
  );
}

function kilobytes(text: string): string {
  return `${(Buffer.byteLength(text) / 1000).toFixed(1)} kB`;
}
