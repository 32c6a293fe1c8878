import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { completeTemplate } from '../../../src/lib/express/template/complete-template.ts';
import { FUNCTIONS } from '../../../src/lib/express/template/functions.ts';
import { CLI_VERSIONS, formatImages, splitAnswers, type CliVersion } from '../../../src/lib/format/index.ts';

const document = (name: string) =>
  readFileSync(fileURLToPath(new URL(`../../format-goldens/documents/${name}.json`, import.meta.url)), 'utf8');
const answers = splitAnswers(document('containerd-29.7.2-everything'))!;
const classic = splitAnswers(document('overlay2-20.10.24-everything'))!;

// The caret stands at the last bar.
function complete(marked: string, cli: CliVersion = '29.7.2', of = answers) {
  const caret = marked.lastIndexOf('|');
  const template = marked.slice(0, caret) + marked.slice(caret + 1);
  const completion = completeTemplate(template, caret, of, cli);
  return (completion?.candidates ?? []).map((candidate) => ({
    ...candidate,
    result: template.slice(0, completion!.start) + candidate.insert + template.slice(completion!.end),
  }));
}
const results = (marked: string, cli?: CliVersion, of?: typeof answers) =>
  complete(marked, cli, of).map(({ result }) => result);

describe('completeTemplate', () => {
  test('offers the names of this paste after a dot, those of pass one first', () => {
    const names = complete('{{.|}}');
    expect(names[0]).toMatchObject({ label: 'ID', pass: 'typed', result: '{{.ID}}' });
    expect(names.at(-1)).toMatchObject({ label: 'Id', pass: 'plain' });
    expect(names.map(({ label }) => label)).not.toContain('Variant');
  });

  test('goes on below a name, in the middle of a template', () => {
    expect(results('{{.Os}} {{json .Config.Lab|}} x')).toEqual(['{{.Os}} {{json .Config.Labels}} x']);
    expect(results('{{.config.lab|')).toEqual([]);
    expect(results('{{.Config.wOr|')).toEqual(['{{.Config.WorkingDir']);
  });

  test('replaces the rest of the name the caret stands in', () => {
    expect(results('{{.Arch|xyz}}')).toEqual(['{{.Architecture}}']);
  });

  test('writes index for keys that cannot stand after a dot', () => {
    expect(results('{{.Config.Labels.com.example.em|')).toEqual([]);
    expect(results('{{.Config.Labels.|}}')).toContain('{{index .Config.Labels "com.example.emoji"}}');
    expect(results('{{json .Config.Labels.|}}')).toContain('{{json (index .Config.Labels "com.example.emoji")}}');
    expect(results('{{index .Config.Labels "|"}}')).toContain('{{index .Config.Labels "com.example.emoji"}}');
    expect(results('{{index .Config.Labels "com.example.q|')).toEqual(['{{index .Config.Labels "com.example.quotes"']);
  });

  test('knows what range and with make of the dot, and variables', () => {
    expect(results('{{with .Config}}{{.Work|')).toEqual(['{{with .Config}}{{.WorkingDir']);
    expect(results('{{with .Config}}{{$.Arch|')).toEqual(['{{with .Config}}{{$.Architecture']);
    expect(results('{{with .Config}}x{{end}}{{.Arch|')).toEqual(['{{with .Config}}x{{end}}{{.Architecture']);
    const manifests = splitAnswers(document('containerd-29.7.2-api-manifests'))!;
    expect(results('{{range .Manifests}}{{.Descriptor.Dig|', '29.7.2', manifests)).toEqual([
      '{{range .Manifests}}{{.Descriptor.Digest',
      '{{range .Manifests}}{{.Descriptor.digest',
    ]);
    expect(results('{{range $m := .Manifests}}{{$m.Kin|', '29.7.2', manifests)).toEqual([
      '{{range $m := .Manifests}}{{$m.Kind',
    ]);
    expect(results('{{range $key, $label := .Config.Labels}}{{$l|')).toEqual([
      '{{range $key, $label := .Config.Labels}}{{$label',
    ]);
  });

  test('finds a name that stands deeper', () => {
    expect(results('{{json .Env|}}')).toEqual(['{{json .Config.Env}}']);
  });

  test('offers functions with their arguments, keywords only where a block can open', () => {
    expect(complete('{{jo|')).toMatchObject([{ label: 'join', kind: 'function', detail: 'LIST SEPARATOR' }]);
    expect(results('{{ran|')).toEqual(['{{range']);
    expect(results('{{join ran|')).toEqual([]);
    expect(results('{{.Os | up|')).toEqual(['{{.Os | upper']);
  });

  test('goes by what a client knows', () => {
    const of = (cli: CliVersion) => complete('{{.Config.Host|', cli, classic).map(({ pass }) => pass);
    expect(of('20.10.24')).toEqual(['both']);
    expect(of('29.7.2')).toEqual(['plain']);
  });

  test('offers nothing outside of actions, in other strings, or where all is written', () => {
    for (const marked of [
      '|',
      'x {|',
      '|{{.Os}}',
      'x |{{.}}',
      '{{.Os}}|',
      '{{print "a|"}}',
      '{{.Os|}}',
      '{{/* .| */}}',
    ]) {
      expect(complete(marked), marked).toEqual([]);
    }
  });

  test('offers names that every pass it names can print', () => {
    for (const cli of CLI_VERSIONS) {
      for (const { result, pass, kind } of complete('{{.|}}', cli)) {
        expect(kind === 'name' || kind === 'function' || kind === 'keyword').toBe(true);
        expect(formatImages(result, answers, cli).images[0]!.pass).toBe(pass === 'plain' ? 'plain' : 'typed');
      }
    }
  });

  test('offers functions that every client has', () => {
    for (const cli of CLI_VERSIONS) {
      for (const name of Object.keys(FUNCTIONS)) {
        expect(formatImages(`{{if false}}{{${name} 1 2 3}}{{end}}`, answers, cli).parseFailure, name).toBeNull();
      }
    }
  });

  test('never throws, and its range is in the template', () => {
    const bits = fc.constantFrom(
      '{{',
      '}}',
      '.',
      'Config',
      'Labels',
      '"',
      ' ',
      'range',
      'end',
      '$x',
      ':=',
      '(',
      '-',
      '/*',
      'é',
    );
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 14 }), fc.nat(60), (parts, at) => {
        const template = parts.join('');
        const caret = Math.min(at, template.length);
        const completion = completeTemplate(template, caret, answers, '29.7.2');
        if (!completion) return;
        expect(completion.start).toBeLessThanOrEqual(caret);
        expect(completion.end).toBeGreaterThanOrEqual(caret);
        expect(completion.end).toBeLessThanOrEqual(template.length);
      }),
      { numRuns: 500 },
    );
  });
});
