import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { rewriteTemplate } from '../../../src/lib/express/template/rewrite-template.ts';
import {
  CLI_VERSIONS,
  formatImages,
  splitAnswers,
  type CliVersion,
  type FailureCode,
} from '../../../src/lib/format/index.ts';

const goldens = fileURLToPath(new URL('../../format-goldens', import.meta.url));
const read = (path: string) => readFileSync(`${goldens}/${path}`, 'utf8');
const documents = {
  full: splitAnswers(read('documents/containerd-29.7.2-everything.json'))!,
  classic: splitAnswers(read('documents/overlay2-29.7.2-everything.json'))!,
  old: splitAnswers(read('documents/overlay2-20.10.24-everything.json'))!,
  labels: splitAnswers(read('documents/synthetic-labels.json'))!,
  bare: splitAnswers(read('documents/containerd-29.7.2-empty-config.json'))!,
  minimal: splitAnswers(read('documents/overlay2-20.10.24-minimal-null-labels.json'))!,
  several: splitAnswers(read('documents/several-c29-everything-o20-minimal.json'))!,
  wrong: splitAnswers(read('documents/synthetic-wrong-type.json'))!,
};
type Name = keyof typeof documents;

function codeOf(template: string, of: Name, cli: CliVersion): FailureCode | null {
  const { parseFailure, images } = formatImages(template, documents[of], cli);
  const failed = images.find(({ pass }) => pass === 'failed');
  return parseFailure?.code ?? (failed?.pass === 'failed' ? failed.failure.code : null);
}

const NEW: CliVersion = '29.7.2';
const OLD: CliVersion = '20.10.24';

describe('rewriteTemplate offers what works', () => {
  test.each<readonly [code: FailureCode, template: string, of: Name, cli: CliVersion, rewrite: string]>([
    ['bad-character', '{{.Config.Labels.with-hyphen}}', 'labels', NEW, '{{index .Config.Labels "with-hyphen"}}'],
    [
      'bad-character',
      '{{json .Config.Labels.with-hyphen}}',
      'labels',
      NEW,
      '{{json (index .Config.Labels "with-hyphen")}}',
    ],
    ['bad-character', '{{.RepoTags[0]}}', 'full', NEW, '{{index .RepoTags 0}}'],
    [
      'bad-character',
      '{{.Config.Labels["com.example.emoji"]}}',
      'full',
      NEW,
      '{{index .Config.Labels "com.example.emoji"}}',
    ],
    ['unexpected', '{{.Config.ExposedPorts.8080/tcp}}', 'full', NEW, '{{index .Config.ExposedPorts "8080/tcp"}}'],
    ['bad-character', '{{join .RepoTags “,”}}', 'full', NEW, '{{join .RepoTags ","}}'],
    ['bad-character', '{{.Os}', 'full', NEW, '{{.Os}}'],
    ['bad-character', '{{.Os} {{.ID}}', 'full', NEW, '{{.Os}} {{.ID}}'],
    ['bad-number', 'a {{-.Os}} b', 'full', NEW, 'a {{- .Os}} b'],
    ['bad-string', '{{join .RepoTags ",}}', 'full', NEW, '{{join .RepoTags ","}}'],
    ['bad-string', '{{print "\\q"}}', 'full', NEW, '{{print "\\\\q"}}'],
    ['unclosed', '{{.Os', 'full', NEW, '{{.Os}}'],
    ['unclosed', '{{len (.RepoTags}}', 'full', NEW, '{{len (.RepoTags)}}'],
    ['unclosed', '{{range .RepoTags}}{{.}} ', 'full', NEW, '{{range .RepoTags}}{{.}} {{end}}'],
    ['unclosed', '{{.Os}}{{/* c }}', 'full', NEW, '{{.Os}}{{/* c */}}'],
    ['unexpected', '{{if .Os == "linux"}}y{{end}}', 'full', NEW, '{{if eq .Os "linux"}}y{{end}}'],
    ['unexpected', '{{if .Os && .Author}}y{{end}}', 'full', NEW, '{{if and .Os .Author}}y{{end}}'],
    ['unexpected', '{{if !.Os}}y{{else}}n{{end}}', 'full', NEW, '{{if not .Os}}y{{else}}n{{end}}'],
    ['unexpected', '{{.Os}}{{end}}', 'full', NEW, '{{.Os}}'],
    ['unexpected', '{{join .RepoTags ,}}', 'full', NEW, '{{join .RepoTags ","}}'],
    ['unexpected', '{{.Os,.Architecture}}', 'full', NEW, '{{.Os}},{{.Architecture}}'],
    ['unexpected', '{{{.Os}}}', 'full', NEW, '{{.Os}}'],
    [
      'unexpected',
      '{{if false}}a{{else with .Os}}{{.}}{{end}}',
      'full',
      OLD,
      '{{if false}}a{{else}}{{with .Os}}{{.}}{{end}}{{end}}',
    ],
    ['missing-value', '{{}}', 'full', NEW, '{{json .}}'],
    ['missing-value', '{{range}}{{.}}{{end}}', 'full', NEW, '{{range .RepoTags}}{{.}}{{end}}'],
    ['unknown-function', '{{upcase .Os}}', 'full', NEW, '{{upper .Os}}'],
    ['unknown-function', '{{size .RepoTags}}', 'full', NEW, '{{len .RepoTags}}'],
    ['unknown-function', '{{toJson .Config}}', 'full', NEW, '{{json .Config}}'],
    ['unknown-function', '{{Config.Env}}', 'full', NEW, '{{.Config.Env}}'],
    ['unknown-function', '{{index .Config.Labels plain}}', 'labels', NEW, '{{index .Config.Labels "plain"}}'],
    ['unknown-function', '{{.Author | default "none"}}', 'full', NEW, '{{or .Author "none"}}'],
    ['unknown-variable', '{{range $x .RepoTags}}{{.}}{{end}}', 'full', NEW, '{{range $x := .RepoTags}}{{.}}{{end}}'],
    ['unknown-variable', '{{$Config.Env}}', 'full', NEW, '{{.Config.Env}}'],
    ['bad-declaration', '{{$x, $y := .RepoTags}}{{$y}}', 'full', NEW, '{{$y := .RepoTags}}{{$y}}'],
    ['not-in-range', '{{.Os}}{{break}}', 'full', NEW, '{{.Os}}'],
    [
      'defined-twice',
      '{{define "x"}}1{{end}}{{define "x"}}2{{end}}{{template "x"}}',
      'full',
      NEW,
      '{{define "x"}}1{{end}}{{define "x2"}}2{{end}}{{template "x"}}',
    ],
    ['no-such-key', '{{.config.env}}', 'full', NEW, '{{.Config.Env}}'],
    ['no-such-key', '{{.Archtecture}}', 'full', NEW, '{{.Architecture}}'],
    ['no-such-key', '{{.Env}}', 'full', NEW, '{{.Config.Env}}'],
    ['no-such-key', '{{.VirtualSize}}', 'full', NEW, '{{.Size}}'],
    ['no-such-key', '{{.Config.Hostname}}', 'full', NEW, '{{with index .Config "Hostname"}}{{.}}{{end}}'],
    ['no-such-key', '{{.GraphDriver.Name}}', 'full', NEW, '{{with .GraphDriver}}{{.Name}}{{end}}'],
    ['no-such-key', '{{.Id}} {{.Variant}}', 'full', NEW, '{{.ID}} {{.Variant}}'],
    [
      'no-such-key',
      '{{.Id}} {{.Config.Labels.com.example.emoji}}',
      'full',
      NEW,
      '{{.ID}} {{index .Config.Labels "com.example.emoji"}}',
    ],
    ['no-such-key', '{{.Config.Healthcheck.Test}}', 'bare', NEW, '{{with .Config.Healthcheck}}{{.Test}}{{end}}'],
    [
      'no-such-field',
      '{{.Id}} {{.Config.Healthcheck.Interval.Seconds}}',
      'full',
      NEW,
      '{{.ID}} {{.Config.Healthcheck.Interval.Seconds}}',
    ],
    ['no-such-field', '{{.Os.Name}}', 'full', NEW, '{{.Os}}'],
    ['nil-value', '{{.Id}} {{index .Config.Labels "x"}}', 'several', NEW, '{{.ID}} {{index .Config.Labels "x"}}'],
    [
      'not-a-function',
      '{{.Config.Labels "com.example.emoji"}}',
      'full',
      NEW,
      '{{index .Config.Labels "com.example.emoji"}}',
    ],
    ['not-a-function', '{{.Os .Architecture}}', 'full', NEW, '{{.Os}} {{.Architecture}}'],
    ['argument-count', '{{json}}', 'full', NEW, '{{json .}}'],
    ['argument-count', '{{join .RepoTags}}', 'full', NEW, '{{join .RepoTags ","}}'],
    ['argument-type', '{{.RepoTags | join ","}}', 'full', OLD, '{{join .RepoTags ","}}'],
    ['argument-type', '{{truncate 12 .Os}}', 'full', NEW, '{{truncate .Os 12}}'],
    ['argument-type', "{{join .RepoTags ','}}", 'full', NEW, '{{join .RepoTags ","}}'],
    ['argument-type', '{{upper .Size}}', 'full', NEW, '{{upper (print .Size)}}'],
    [
      'argument-type',
      '{{join .Config.ExposedPorts " "}}',
      'full',
      OLD,
      '{{range .Config.ExposedPorts}}{{println .}}{{end}}',
    ],
    ['argument-type', '{{.Id}} {{join .RepoTags ","}}', 'full', '28.2.2', '{{.ID}} {{join .RepoTags ","}}'],
    ['out-of-range', '{{index .RepoTags 99}}', 'full', NEW, '{{range .RepoTags}}{{println .}}{{end}}'],
    ['out-of-range', '{{index .RepoDigests 0}}', 'minimal', NEW, '{{with .RepoDigests}}{{index . 0}}{{end}}'],
    ['bad-operand', '{{index .RepoTags "0"}}', 'full', NEW, '{{index .RepoTags 0}}'],
    ['bad-comparison', '{{eq .Os 1}}', 'full', NEW, '{{eq .Os "1"}}'],
    ['bad-range', '{{range .Os}}{{.}}{{end}}', 'full', NEW, '{{with .Os}}{{.}}{{end}}'],
    [
      'no-such-template',
      '{{define "row"}}{{.Os}}{{end}}{{template "rwo" .}}',
      'full',
      NEW,
      '{{define "row"}}{{.Os}}{{end}}{{template "row" .}}',
    ],
    [
      'endless-templates',
      '{{define "r"}}{{template "r" .}}{{end}}{{.Os}}{{template "r" .}}',
      'full',
      NEW,
      '{{define "r"}}{{end}}{{.Os}}{{template "r" .}}',
    ],
    ['call-failed', '{{join .Os ","}}', 'full', NEW, '{{.Os}}'],
  ])('for %s: %s (%s, %s)', (code, template, of, cli, rewrite) => {
    expect(codeOf(template, of, cli)).toBe(code);
    const rewrites = rewriteTemplate(template, documents[of], cli);
    expect(rewrites[0]?.template).toBe(rewrite);
    expect(formatImages(rewrite, documents[of], cli)).toMatchObject({ exit: 0 });
  });

  test('where pass two prints it but pass one could', () => {
    const first = (template: string) => rewriteTemplate(template, documents.full, NEW)[0]?.template;
    expect(first('{{.Id}}')).toBe('{{.ID}}');
    expect(first('{{.Descriptor.digest}}')).toBe('{{.Descriptor.Digest}}');
  });

  test('on every image of the paste', () => {
    const rewrites = rewriteTemplate('{{.Id}} {{.Variant}}', documents.several, NEW);
    expect(rewrites[0]?.result.images.map(({ pass }) => pass)).toEqual(['typed', 'typed']);
  });
});

describe('rewriteTemplate offers nothing', () => {
  test.each<readonly [why: string, template: string, of: Name]>([
    ['for what works', '{{.ID}}', 'full'],
    ['for what only pass two can do', '{{len .}}', 'full'],
    ['for a function like no other', '{{nofunc .Os}}', 'full'],
    ['for a template that would be empty', '{{end}}', 'full'],
    ['for nothing at all', '{{index nil 0}}', 'full'],
    ['where the answer does not fit', '{{.Os}}', 'wrong'],
    ['past the limits', '{{range .Config.Env}}{{range $.Config.Env}}{{printf "%99999999d" 1}}{{end}}{{end}}', 'full'],
  ])('%s: %s', (_why, template, of) => {
    expect(rewriteTemplate(template, documents[of], NEW)).toEqual([]);
  });

  test('where an image is missing, is no JSON, or there is none', () => {
    expect(rewriteTemplate('{{.Os}}', [{ missing: 'x' }], NEW)).toEqual([]);
    expect(rewriteTemplate('{{.Os}}', [{ json: '{' }], NEW)).toEqual([]);
    expect(rewriteTemplate('{{.Nope}}', [], NEW)).toEqual([]);
  });
});

// Every template that a real command line refused.
test('rewriteTemplate holds what it promises, over all recorded failures', () => {
  const cases = JSON.parse(read('cases.json')) as { template: string; document: string; cli: string; exit: number }[];
  const tried = new Set<string>();
  let offered = 0;
  for (const { template, document, cli, exit } of cases) {
    const version = CLI_VERSIONS.find((one) => one === cli)!;
    const key = `${template} ${cli}`;
    if (exit === 0 || tried.has(key) || document.includes('missing') || !/everything|minimal/.test(document)) continue;
    tried.add(key);
    const answers = splitAnswers(read(`documents/${document}`))!;
    for (const rewrite of rewriteTemplate(template, answers, version)) {
      offered++;
      expect(rewrite.template).not.toBe(template);
      expect(formatImages(rewrite.template, answers, version).exit, `${template} → ${rewrite.template}`).toBe(0);
    }
  }
  expect(offered).toBeGreaterThan(400);
});

test('rewriteTemplate never throws', () => {
  const bits = [
    '{{',
    '}}',
    '}',
    '.',
    'Config',
    'Labels',
    '"',
    "'",
    ' ',
    'range',
    'end',
    'join',
    '$x',
    ':=',
    '(',
    ')',
    '-',
  ];
  const parts = fc.array(fc.constantFrom(...bits, '|', '[0]', '/*', '==', 'é', 'index', 'else', 'with'), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(parts, (words) => {
      for (const { result } of rewriteTemplate(words.join(''), documents.full, NEW)) expect(result.exit).toBe(0);
    }),
    { numRuns: 300 },
  );
});
