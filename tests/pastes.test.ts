import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { explainPaste } from '../src/lib/annotate/index.ts';
import { decodeText } from '../src/components/playground/decode-text.ts';
import { toContract } from '../scripts/explain-contract.ts';
import { siteIndex } from './support/index.ts';

// A case is a folder: a dirty paste and everything `explain --format json` says of it. UPDATE=1 writes
// what is missing or changed; review it as a diff.

const folder = fileURLToPath(new URL('pastes', import.meta.url));
const index = siteIndex();

describe('pastes', () => {
  test.each(readdirSync(folder))('%s', (name) => {
    const paste = decodeText(readFileSync(`${folder}/${name}/paste.txt`));
    const file = `${folder}/${name}/expected.json`;
    const said = `${JSON.stringify(toContract(explainPaste(paste, index), index, paste), null, 1)}\n`;
    if (process.env['UPDATE'] === '1') writeFileSync(file, said);
    expect(existsSync(file), 'expected.json is missing; run with UPDATE=1 and review it').toBe(true);
    expect(JSON.parse(said)).toEqual(JSON.parse(readFileSync(file, 'utf8')));
  });
});
