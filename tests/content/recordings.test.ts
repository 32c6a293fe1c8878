import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { bookFromFiles } from '../../src/lib/catalogue/from-files.ts';
import type { Ran } from '../../src/lib/catalogue/index.ts';
import { shared } from '../support/engines.ts';

const own = fileURLToPath(new URL('../recordings', import.meta.url));
const pages = bookFromFiles(fileURLToPath(new URL('../../src/content', import.meta.url))).data;
const runs = pages.flatMap(({ folder, value }) =>
  Object.entries((value as { ran?: Record<string, Ran> }).ran ?? {}).map(([name, ran]) => ({
    page: folder,
    name,
    ran,
  })),
);

/** The recording as it was printed; null where it lies beside the project and is not there. */
function recording(file: string): string | null {
  const place = file.startsWith('lab/') ? `${own}/${file.slice(4)}` : `${shared}/engines/${file}`;
  if (existsSync(place)) return readFileSync(place, 'utf8');
  if (file.startsWith('lab/') || existsSync(`${shared}/engines`)) throw new Error(`there is no recording ${file}`);
  return null;
}

/** The printed lines of a run that its recordings do not hold, in order. `…` stands for anything. */
function unrecorded({ console: text }: Ran, recorded: string): string[] {
  let from = 0;
  return text.split('\n').filter((line) => {
    const printed = line.trim();
    if (printed === '' || printed === '…' || line.startsWith('$ ')) return false;
    const pattern = printed.split('…').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    const found = new RegExp(pattern.join('[^\\n]*'), 'g');
    found.lastIndex = from;
    const match = found.exec(recorded);
    if (match) from = match.index + match[0].length;
    return match === null;
  });
}

describe('what the pages show as printed', () => {
  test('was printed: every line is in the recording the page names', () => {
    const faults: string[] = [];
    let lines = 0;
    let skipped = 0;
    for (const { page, name, ran } of runs) {
      if (!ran.from) continue;
      const texts = ran.from.map(recording);
      if (texts.includes(null)) {
        skipped++;
        continue;
      }
      lines += ran.console.split('\n').filter((line) => !line.startsWith('$ ')).length;
      faults.push(...unrecorded(ran, texts.join('\n')).map((line) => `${page} ${name}: ${line}`));
    }
    const derived = runs.filter(({ ran }) => ran.by).length;
    console.log(
      `runs: ${runs.length} on ${pages.length} pages, ${lines} lines checked, ${derived} derived, ${skipped} skipped`,
    );
    expect(faults).toEqual([]);
  });

  test('a line that was not printed is found out', () => {
    const ran = { engine: 'docker-29.7.2-containerd', from: [], console: '$ docker image ls\na 1…9 z\nb\n' };
    expect(unrecorded(ran, 'a 123456789 z\nb')).toEqual([]);
    expect(unrecorded(ran, 'b\na 123456789 z')).toEqual(['b']);
    expect(unrecorded(ran, 'a 1 z')).toEqual(['a 1…9 z', 'b']);
  });
});
