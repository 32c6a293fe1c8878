import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatImages } from '../../src/lib/format/index.ts';
import {
  anyAnswers,
  anyCli,
  anyTemplate,
  FORMAT_LIMITS,
  goldenAnswers,
  mutatedTemplate,
} from '../support/any-template.ts';

describe('formatImages', () => {
  test('gives a result for any template, answer and CLI, with every range inside the template', () => {
    fc.assert(
      fc.property(anyTemplate, anyAnswers, anyCli, (template, answers, cli) => {
        const result = formatImages(template, answers, cli, FORMAT_LIMITS);
        const failures = result.images.flatMap((image) => ('failure' in image ? [image.failure] : []));
        const firsts = result.images.flatMap((image) => ('firstFailure' in image ? [image.firstFailure] : []));
        for (const failure of [result.parseFailure, ...failures, ...firsts]) {
          if (!failure?.range) continue;
          const { start, end } = failure.range;
          expect(0 <= start && start <= end && end <= template.length).toBe(true);
        }
        expect(result.exit).toBe(result.parseFailure ? 64 : failures.length > 0 ? 1 : 0);
        expect(result.stderr === '').toBe(result.exit === 0);
      }),
      { numRuns: 3000 },
    );
  });

  test('gives the same result twice', () => {
    fc.assert(
      fc.property(mutatedTemplate, fc.constantFrom(...goldenAnswers), anyCli, (template, answers, cli) => {
        const once = formatImages(template, answers, cli, FORMAT_LIMITS);
        expect(formatImages(template, answers, cli, FORMAT_LIMITS)).toEqual(once);
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ['parentheses', '('.repeat(100_000)],
    ['blocks', '{{if .}}'.repeat(100_000)],
    ['else if', `{{if .}}${'{{else if .}}'.repeat(50_000)}{{end}}`],
    [
      'output',
      '{{define "x"}}{{range $i, $e := .}}aaaaaaaaaaaaaaaaaaaaaaaaa{{end}}{{template "x" .}}{{end}}{{template "x" .}}',
    ],
    ['counting', '{{range 9000000000000000000}}{{end}}'],
    ['padding', '{{printf "%1000000d%1000000d%1000000d" 1 1 1}}'],
    ['printing what is printed', `{{$x := "a"}}${'{{$x = print $x $x}}'.repeat(60)}{{$x}}`],
    ['spaces', '{{pad "x" 9000000000000000 1}}'],
  ])('stops at its limits: %s', { timeout: 20_000 }, (_, template) => {
    const text = template.startsWith('(') ? `{{${template}}}` : template;
    const { exit } = formatImages(text, [{ json: '{"a":1}' }], '28.2.2', { steps: 100_000, output: 100_000 });
    expect(exit).not.toBe(0);
  });

  test('stops at its limits: a document nested without end', () => {
    const { images } = formatImages('{{.}}', [{ json: '['.repeat(100_000) }], '29.7.2');
    expect(images).toMatchObject([{ pass: 'refused', failure: { code: 'too-much' } }]);
  });
});
