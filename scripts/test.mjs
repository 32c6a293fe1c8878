// npm test: everything that must hold, one step after another; the last line counts.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './ensure-install.mjs';
import { runStep } from './run-step.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
ensureInstalled();

// A build that knows no repository has no links into it, which are to be tested too.
process.env.REPO_URL ??= 'https://code.example/layerwise';

const results = 'test-results';
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

let passed = 0;
let failed = 0;

/** A check that says yes or no: one test. */
function check(name, command, args) {
  const ok = runStep(name, command, args);
  if (ok) passed++;
  else failed++;
  return ok;
}

/** A test runner that reports counts as JSON. */
function suite(name, command, args, file, count) {
  const ok = runStep(name, command, args);
  const report = `${results}/${file}`;
  const counted = existsSync(report) ? count(JSON.parse(readFileSync(report, 'utf8'))) : { passed: 0, failed: 0 };
  passed += counted.passed;
  // A runner that broke down without naming a failed test has failed all the same.
  failed += counted.failed > 0 || ok ? counted.failed : 1;
}

/** A project of vitest.config.ts. */
function vitest(name, project) {
  const file = `${project}.json`;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}/${file}`];
  suite(name, 'vitest', ['run', '--project', project, ...reporters], file, (report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numFailedTestSuites * (report.numFailedTests === 0 ? 1 : 0),
  }));
}

check('format', 'prettier', ['--check', '--log-level', 'warn', '.']);
// The type check writes the types of the collections, which lint reads.
check('types', 'npm', ['run', '--silent', 'check:types']);
check('lint', 'eslint', ['.']);
check('content', 'npm', ['run', '--silent', 'check:content']);
vitest('unit and property tests', 'unit');
const built = check('build', 'npm', ['run', '--silent', 'build']);
if (built) {
  check('links', 'npm', ['run', '--silent', 'check:links']);
  vitest('tests of the built site', 'site');
  suite('end-to-end tests', 'npm', ['run', '--silent', 'test:e2e'], 'e2e.json', ({ stats }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
  }));
}

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
