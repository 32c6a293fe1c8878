import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { explainPaste } from '../src/lib/annotate/index.ts';
import { adviceText } from '../src/lib/express/index.ts';
import { buildCatalogue } from '../src/lib/catalogue/build-catalogue.ts';
import { catalogueFromFiles } from '../src/lib/catalogue/from-files.ts';
import { fieldEntries, indexFields } from '../src/lib/catalogue/index.ts';
import { CLI_VERSIONS, type CliVersion } from '../src/lib/format/index.ts';
import { isLocale } from '../src/lib/i18n/locales.ts';
import { messages } from '../src/lib/i18n/messages.ts';
import { decodeText } from '../src/components/playground/decode-text.ts';
import { explainTemplate } from './explain-template.ts';
import { explanationText } from './explain-text.ts';
import { toContract } from './explain-contract.ts';

// The playground in a terminal: npm run --silent explain -- [--lang en|zh] [--format text|json] [--template TEMPLATE] [FILE]

function main(): number {
  const options = readOptions();
  if (typeof options === 'string') return fail(options);
  const { locale, format, template, cli, file } = options;
  const t = messages[locale];

  let text: string;
  try {
    text = decodeText(readFileSync(file ?? 0));
  } catch {
    return fail(t.explain.unreadable(file ?? 'stdin'));
  }

  const content = fileURLToPath(new URL('../src/content/fields', import.meta.url));
  const { catalogue, faults } = buildCatalogue(catalogueFromFiles(content));
  if (!catalogue) return fail(faults.map(({ where, what }) => `${where}: ${what}`).join('\n'));

  const index = indexFields(fieldEntries(catalogue, locale));
  const explanation = explainPaste(text, index);
  const nothing = explanation.images.length === 0;
  if (template !== undefined && !nothing) {
    const { stdout, stderr, exit } = explainTemplate({ explanation, text, template, cli, locale, format });
    process.stdout.write(stdout);
    process.stderr.write(stderr);
    return exit;
  }
  if (format === 'json' && template === undefined)
    process.stdout.write(`${JSON.stringify(toContract(explanation, index, text), null, 2)}\n`);
  if (nothing) return fail(adviceText(explanation, t) ?? t.advice['no-json']);
  if (format === 'text') {
    const colour = process.stdout.isTTY && !process.env['NO_COLOR'];
    process.stdout.write(explanationText({ explanation, text, index, locale, colour }));
  }
  return 0;
}

function readOptions() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        lang: { type: 'string', default: 'en' },
        format: { type: 'string', default: 'text' },
        template: { type: 'string' },
        cli: { type: 'string', default: '29.7.2' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    const { lang, format, template, cli, help } = values;
    if (!isLocale(lang)) return `${messages.en.explain.badOption(`--lang ${lang}`)}\n${messages.en.explain.usage}`;
    const { usage, badOption } = messages[lang].explain;
    if (help) return usage;
    if (format !== 'text' && format !== 'json') return `${badOption(`--format ${format}`)}\n${usage}`;
    if (!isCli(cli)) return `${badOption(`--cli ${cli}`)} (${CLI_VERSIONS.join(', ')})\n${usage}`;
    if (positionals.length > 1) return `${badOption(positionals[1]!)}\n${usage}`;
    return { locale: lang, format, template, cli, file: positionals[0] } as const;
  } catch (error) {
    return `${error instanceof Error ? error.message : ''}\n${messages.en.explain.usage}`;
  }
}

function isCli(word: string): word is CliVersion {
  return (CLI_VERSIONS as readonly string[]).includes(word);
}

function fail(message: string): number {
  process.stderr.write(`${message}\n`);
  return 1;
}

// A reader such as `head` may close the pipe early; that is no fault of the explanation.
process.stdout.on('error', () => process.exit());
process.exitCode = main();
