import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { collections, readPages, type Collection } from '../../scripts/check-content/page.ts';
import { escapePattern } from '../../src/lib/escape-pattern.ts';
import { CLI_VERSIONS, formatImages, splitAnswers } from '../../src/lib/format/index.ts';
import { engineOutputs, hasShared, sharedOutputs } from '../support/engines.ts';

const content = fileURLToPath(new URL('../../src/content', import.meta.url));

/** A command of a page with what the page says it printed. */
interface Shown {
  readonly page: string;
  readonly template: string;
  readonly images: readonly string[];
  readonly printed: string;
}

const shown: Shown[] = (Object.keys(collections) as Collection[])
  .flatMap((collection) => readPages(content, collection))
  .flatMap(({ collection, folder, data }) => {
    return Object.values(data.ran ?? {}).flatMap(({ console: text = '' }) =>
      commandsOf(text).map((command) => ({ page: `${collection}/${folder}`, ...command })),
    );
  });

function commandsOf(block: string): Omit<Shown, 'page'>[] {
  return block
    .split(/^\$ /m)
    .slice(1)
    .flatMap((part) => {
      const [command = '', ...output] = part.split('\n');
      const words = shellWords(command);
      if (!words || !/^docker (image )?inspect /.test(command)) return [];
      const names = words.slice(words.indexOf('inspect') + 1);
      const at = names.findIndex((word) => word === '-f' || word === '--format');
      if (at < 0 || names.includes('--platform')) return [];
      const [, template] = names.splice(at, 2);
      return [{ template: template!, images: names, printed: output.join('\n') }];
    });
}

/** A command line as its words; null where it is more than one plain command. */
function shellWords(command: string): string[] | null {
  const words = [...command.matchAll(/(?:'[^']*'|"[^"]*"|\\.|[^\s'"\\])+/g)].map(([word]) => word);
  if (words.some((word) => /^[|;&<>]/.test(word))) return null;
  return words.map((word) => word.replace(/'([^']*)'|"([^"]*)"|\\(.)/g, (_, a, b, c) => (a ?? b ?? c) as string));
}

/** Every image of every Docker engine by its names. */
function imagesByName(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { engine, text } of hasShared ? sharedOutputs() : engineOutputs()) {
    if (!engine.startsWith('docker-')) continue;
    for (const answer of splitAnswers(text) ?? []) {
      const json = (answer as { json: string }).json;
      const { Id, RepoTags } = JSON.parse(json) as { Id: string; RepoTags?: string[] | null };
      for (const name of [Id, ...(RepoTags ?? [])]) found.set(name, [...(found.get(name) ?? []), json]);
    }
  }
  return found;
}

function isPrinted({ template, printed }: Shown, answers: readonly { json: string }[]): boolean {
  const wanted = new RegExp(`^${printed.trimEnd().split('…').map(escapePattern).join('[^]*')}\\s*$`);
  return CLI_VERSIONS.some((cli) => {
    const { stdout, stderr } = formatImages(template, answers, cli);
    return wanted.test(stdout + stderr);
  });
}

describe('--format lines in the prose', () => {
  test('print what the page shows, on an engine that has the image', () => {
    const images = imagesByName();
    const faults: string[] = [];
    let checked = 0;
    let elsewhere = 0;
    for (const line of shown) {
      const [first, ...more] = line.images.map((name) => images.get(name.includes(':') ? name : `${name}:latest`));
      if (!first || more.length > 0) {
        elsewhere++;
        continue;
      }
      checked++;
      if (!first.some((json) => isPrinted(line, [{ json }])))
        faults.push(`${line.page}: ${line.template} ≠ ${line.printed}`);
    }
    console.log(`--format lines: ${checked} computed, ${elsewhere} of images we have no output of or of several`);
    expect(faults).toEqual([]);
    expect(checked).toBeGreaterThan(20);
  });
});
