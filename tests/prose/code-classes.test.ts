import { codeToHtml } from 'shiki';
import { expect, test } from 'vitest';
import { codeClasses } from '../../src/prose/code-classes.ts';
import { codeTheme } from '../../src/prose/code-theme.ts';

const html = (code: string, lang = 'json') => codeToHtml(code, { lang, theme: codeTheme, transformers: [codeClasses] });

test('codeClasses colours by class, and leaves bare what has the colour of the text', async () => {
  expect(await html('"Size": 12,\n"Os": {}')).toBe(
    '<pre tabindex="0"><code><span class="string">"Size"</span>: <span class="number">12</span>,\n' +
      '<span class="string">"Os"</span>: {}</code></pre>',
  );
});

test('codeClasses changes no character of the code', async () => {
  const code = "# a comment\n$ docker inspect --format '{{json .}}' \"$IMAGE\" | jq '.[0] < 1 && 2'\n\n    done";
  for (const lang of ['shellsession', 'bash', 'dockerfile', 'python']) {
    const text = (await html(code, lang))
      .replace(/<[^>]*>/g, '')
      .replace(/&#x3C;/g, '<')
      .replace(/&#x26;/g, '&');
    expect(text, lang).toBe(code);
  }
});

test('codeClasses refuses a style it has no class for', async () => {
  const other = codeToHtml('1', { lang: 'json', theme: 'github-dark', transformers: [codeClasses] });
  await expect(other).rejects.toThrow('has no class');
});
