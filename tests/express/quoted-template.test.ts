import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quotedTemplate } from '../../src/lib/express/quoted-template.ts';
import { formatImages } from '../../src/lib/format/index.ts';

describe('quotedTemplate', () => {
  test('gives a shell the very word back, whatever it holds', () => {
    const char = fc.constantFrom(...'\'"\\`$!{}.| \n&<>^%é');
    fc.assert(
      fc.property(fc.array(char, { maxLength: 12 }), (chars) => {
        const template = chars.join('');
        const said = execFileSync('sh', ['-c', `printf %s ${quotedTemplate(template, 'posix')}`], { encoding: 'utf8' });
        expect(said).toBe(template);
      }),
      { numRuns: 40 },
    );
  });

  test('doubles single quotes for PowerShell, and leaves cmd alone with them', () => {
    const template = `{{print '"' "it's"}}`;
    expect(quotedTemplate(template, 'powershell')).toContain("it''s");
    expect(quotedTemplate(template, 'cmd')).toContain("it's");
  });

  test('writes strings between backquotes for Windows, to the same effect', () => {
    const template = '{{join .RepoTags ", "}}';
    expect(quotedTemplate(template, 'powershell')).toBe("'{{join .RepoTags `, `}}'");
    expect(quotedTemplate(template, 'cmd')).toBe('"{{join .RepoTags `, `}}"');
    const answers = [{ json: '{"RepoTags":["a:1","b:2"]}' }];
    const bare = '{{join .RepoTags `, `}}';
    expect(formatImages(bare, answers, '29.7.2').stdout).toBe(formatImages(template, answers, '29.7.2').stdout);
  });

  test('keeps strings with escapes in double quotes, with a caret where cmd is then outside', () => {
    expect(quotedTemplate('{{print "a\\n"}}', 'powershell')).toBe(`'{{print \\"a\\n\\"}}'`);
    expect(quotedTemplate('{{print "a|\\n"}}', 'cmd')).toBe('"{{print \\"a^|\\n\\"}}"');
    expect(quotedTemplate('{{print "\\\\"}}', 'cmd')).toBe('"{{print \\"\\\\\\\\\\"}}"');
  });
});
