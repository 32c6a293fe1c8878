import { explainSurvey, surveyPaste } from '../../src/lib/annotate/index.ts';
import { readFileSync } from 'node:fs';
import { siteIndex } from './index.ts';

// A program of its own: reads a paste of a size and a shape as the worker does, and prints what came of it as JSON.

const [shape = 'images', units = '100000000'] = process.argv.slice(2);
const size = Number(units);
const sample = readFileSync(
  new URL('../../src/content/samples/docker-29-containerd/output.txt', import.meta.url),
  'utf8',
);
const image = `${sample.trim().replace(/^\[|\]$/g, '')},`;
const images = () => `[${image.repeat(Math.ceil(size / image.length)).slice(0, -1)}]`;

const shapes: Readonly<Record<string, () => string>> = {
  images,
  prompt: () => `$ docker image inspect $(docker image ls -q)\n${images()}\n# all\n`,
  lines: () => `${JSON.stringify((JSON.parse(sample) as unknown[])[0])}\n`.repeat(Math.ceil(size / image.length)),
  digits: () => `[${'1,'.repeat(size / 2)}1]`,
  'digits cut': () => `[${'1,'.repeat(size / 2)}`,
  brackets: () => '['.repeat(size),
  'brackets closed': () => '['.repeat(size / 2) + ']'.repeat(size / 2),
  braces: () => '{"a":'.repeat(size / 5),
  objects: () => `[${'{},'.repeat(size / 3)}{}]`,
  documents: () => '{"a":1}\n'.repeat(size / 8),
  string: () => `[{"Id":"sha256:ab","Config":{"Labels":{"x":"${'A'.repeat(size)}"}}}]`,
  noise: () => 'aZ3 {x] "q'.repeat(size / 10),
};

const text = shapes[shape]!();
const started = performance.now();
const surveyed = surveyPaste(text);
const { images: found, notices, kind } = explainSurvey(text, surveyed, siteIndex());
const told = found[0]?.annotations.length ?? 0;
console.log(
  JSON.stringify({
    kind,
    images: found.length,
    told,
    masked: surveyed.masked.length === text.length,
    notices: [...new Set(notices.map(({ code }) => code))],
    seconds: (performance.now() - started) / 1000,
    megabytes: process.resourceUsage().maxRSS / 1000,
  }),
);
