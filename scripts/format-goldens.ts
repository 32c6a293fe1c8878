import { readFileSync } from 'node:fs';
import { goldenChecker, type GoldenCase } from './golden-checker.ts';

// Compares the template engine with what real CLIs printed:
// npm run --silent format:goldens -- CASES.json DOCUMENTS_DIR

const [casesFile, documents] = process.argv.slice(2);
if (casesFile === undefined || documents === undefined) {
  console.error('usage: npm run --silent format:goldens -- CASES.json DOCUMENTS_DIR');
  process.exit(2);
}

const cases = JSON.parse(readFileSync(casesFile, 'utf8')) as readonly GoldenCase[];
const check = goldenChecker(documents);
let outputs = 0;
let errors = 0;
for (const row of cases) {
  const { stdoutAndExit, stderr, actual } = check(row);
  if (stdoutAndExit) outputs++;
  if (stderr) errors++;
  if (stdoutAndExit && stderr) continue;
  console.log(`${row.id}  ${row.document}\n  template ${JSON.stringify(row.template)}`);
  for (const key of ['stdout', 'stderr', 'exit'] as const) {
    const [expected, got] = [JSON.stringify(row[key]), JSON.stringify(actual[key])];
    if (expected !== got) console.log(`  ${key}\n    expected ${expected}\n    got      ${got}`);
  }
}
console.log(`stdout and exit: ${outputs} of ${cases.length} · stderr: ${errors} of ${cases.length}`);
