import fc from 'fast-check';
import { defaultTreeAdapter, html as names, parse, type DefaultTreeAdapterTypes } from 'parse5';
import { markdownToHtml } from 'satteri';
import { describe, expect, test } from 'vitest';
import { explainPaste } from '../../../src/lib/annotate/index.ts';
import { exportHtml, exportMarkdown, type AnnotatedExport } from '../../../src/lib/express/index.ts';
import type { Locale } from '../../../src/lib/i18n/locales.ts';
import { messages } from '../../../src/lib/i18n/messages.ts';
import { viewWords } from '../../../src/lib/i18n/view-words.ts';
import { engineOutputs } from '../../support/engines.ts';
import { siteIndex } from '../../support/index.ts';

const index = siteIndex();
const site = 'https://layerwise.example/en/';

function exported(text: string, locale: Locale = 'en'): AnnotatedExport {
  return {
    explanation: explainPaste(text, index),
    text,
    index,
    t: messages[locale],
    words: viewWords[locale].annotated,
    findings: viewWords[locale].findings,
    locale,
    fieldUrl: (slug) => `${site}fields/${slug}/`,
    findingUrl: (code) => `${site}findings/${code}/`,
  };
}

interface Element {
  readonly name: string;
  readonly attributes: readonly (readonly [string, string])[];
  readonly text: string;
}

/** Every element a browser would make of a page. */
function elementsOf(html: string): Element[] {
  const found: Element[] = [];
  const textIn = (node: DefaultTreeAdapterTypes.Node): string =>
    defaultTreeAdapter.isTextNode(node) ? node.value : 'childNodes' in node ? node.childNodes.map(textIn).join('') : '';
  const walk = (node: DefaultTreeAdapterTypes.Node): void => {
    if (defaultTreeAdapter.isElementNode(node)) {
      const isHtml = node.namespaceURI === names.NS.HTML;
      found.push({
        name: isHtml ? node.tagName : `${node.namespaceURI} ${node.tagName}`,
        attributes: node.attrs.map(({ name, value }) => [name, value] as const),
        text: textIn(node),
      });
    } else if (defaultTreeAdapter.isCommentNode(node))
      found.push({ name: '#comment', attributes: [], text: node.data });
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  walk(parse(html));
  return found;
}

const FRAME = ['html', 'head', 'meta', 'title', 'body'];
const ALLOWED = new Set([
  ...FRAME,
  'p',
  'strong',
  'code',
  'h2',
  'ul',
  'li',
  'a',
  'table',
  'thead',
  'tbody',
  'tr',
  'th',
  'td',
  'pre',
]);

// GitHub's Markdown makes a link of an address that stands in a text, to nothing but that address.
const isOwnAddress = (href: string, text: string) =>
  ['', 'http://', 'mailto:'].some(
    (scheme) => /^(?:https?:|mailto:)/.test(scheme + text) && plain(href) === plain(scheme + text),
  );

// Percent-encoded or not is the renderer's choice; what is compared is the rest.
const plain = (address: string) => address.replace(/%[\da-f]{2}|[^\w./:@-]/gi, '').toLowerCase();

function faultsOf(html: string, addresses: 'none' | 'own' = 'none'): string[] {
  return elementsOf(html).flatMap(({ name, attributes, text }) => {
    if (!ALLOWED.has(name)) return [`<${name}>`];
    return attributes
      .filter(([attribute, value]) => {
        if (name === 'a' && attribute === 'href')
          return !value.startsWith(site) && !(addresses === 'own' && isOwnAddress(value, text));
        if (name === 'html') return attribute !== 'lang';
        if (name === 'meta') return attribute !== 'charset';
        return !(name === 'code' && attribute === 'class' && value === 'language-json');
      })
      .map(([attribute, value]) => `${name} ${attribute}=${value}`);
  });
}

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc
    .array(
      fc.constantFrom(
        '<script>',
        '</script>',
        '<img src=x onerror=alert(1)>',
        '</code>',
        '</pre>',
        '<!--',
        ']]>',
        '<svg/onload=a>',
        '&lt;b&gt;',
        '&#60;b&#62;',
        '`',
        '``',
        '```',
        '|',
        '\\|',
        '\\',
        '\n',
        '\n\n',
        '\r',
        '    ',
        '> ',
        '# ',
        '- ',
        '1. ',
        '[a](javascript:b)',
        '![a](b)',
        '<http://a.b>',
        'http://a.b/',
        'www.a.bc',
        'me@a.bc',
        '**',
        '__',
        '~~',
        '$a$',
        ':::',
        '---',
        '===',
        '{a}',
        '${b}',
        'word',
        ' ',
        '\u0000',
        '\u2028',
        '[^1]',
        '<b\n>',
      ),
      { minLength: 1, maxLength: 8 },
    )
    .map((all) => all.join('')),
);

const documents = fc
  .record({
    env: fc.array(hostile, { maxLength: 4 }),
    labels: fc.dictionary(hostile, hostile, { maxKeys: 3, noNullPrototype: true }),
    name: hostile,
    user: hostile,
    words: fc.array(hostile, { maxLength: 3 }),
    os: fc.oneof(fc.constant('linux'), hostile),
  })
  .map(({ env, labels, name, user, words, os }) =>
    JSON.stringify(
      [
        {
          Id: 'sha256:ab',
          RepoTags: [name],
          Os: os,
          Architecture: name,
          Config: {
            Env: [...env, `http_proxy=${name}`, `LD_PRELOAD=${user}`],
            Labels: labels,
            User: user,
            Cmd: ['/bin/sh', '-c', ...words],
            OnBuild: words,
            Volumes: labels,
          },
          [user]: words,
          GraphDriver: { Name: name },
        },
      ],
      null,
      2,
    ),
  );

describe('exportHtml', () => {
  test('pasted text never becomes an element, an attribute or an address', () => {
    fc.assert(
      fc.property(fc.oneof(documents, hostile), (text) => {
        expect(faultsOf(exportHtml(exported(text)))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('a value that could not be read is not given by its first letter', () => {
    const html = exportHtml(
      exported('[{"Id": "sha256:ab", "Os": "linux", "Architecture": "amd64", "Size": 2,063,437}]'),
    );
    const codes = elementsOf(html).flatMap(({ name, text }) => (name === 'code' ? [text] : []));
    expect(codes[codes.indexOf('Size') + 1]).toBe('…');
  });

  test('every value of a real output is there, unchanged, in its own cell', () => {
    for (const { text } of engineOutputs().slice(0, 40)) {
      const input = exported(text, 'zh');
      const cells = new Set(
        elementsOf(exportHtml(input))
          .filter(({ name }) => name === 'code')
          .map((element) => element.text),
      );
      for (const { node, path } of input.explanation.images[0]!.annotations) {
        expect(cells).toContain(path);
        const slice = text.slice(node.start, node.end);
        if (node.children.length === 0 && slice.length <= 400) expect(cells).toContain(slice);
      }
      expect(cells).toContain(text);
    }
  });

  test('links each known field to its page, in an absolute address', () => {
    const html = exportHtml(exported('[{"Id": "sha256:ab", "Os": "linux", "Config": {"User": "", "Env": ["A=b"]}}]'));
    const links = elementsOf(html)
      .filter(({ name }) => name === 'a')
      .map(({ attributes }) => attributes[0]![1]);
    expect(links).toContain(`${site}fields/Config.Env/`);
    expect(links).toContain(`${site}findings/root-user/`);
  });
});

describe('exportMarkdown', () => {
  test('pasted text never becomes an element, an attribute or another address than it shows', () => {
    fc.assert(
      fc.property(fc.oneof(documents, hostile), (text) => {
        const { html } = markdownToHtml(exportMarkdown(exported(text)));
        expect(faultsOf(html, 'own')).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('is a table of every field, a list of findings, and the paste behind a fence it cannot close', () => {
    const text =
      '[{"Id": "sha256:ab", "RepoTags": ["a:1"], "Os": "linux", "Config": {"User": "", "Env": ["A=`|`", "B=```"]}}]';
    const markdown = exportMarkdown(exported(text));
    expect(markdown).toContain(`| [\`Config.Env\`](${site}fields/Config.Env/) |`);
    expect(markdown).toContain('| `Config.Env[0]` | "A&#61;&#96;&#124;&#96;" |');
    expect(markdown).toContain(`[What it means and what to do](${site}findings/root-user/)`);
    expect(markdown).toContain(`\`\`\`\`json\n${text}\n\`\`\`\``);
    const { html } = markdownToHtml(markdown);
    const cells = elementsOf(html)
      .filter(({ name }) => name === 'td')
      .map((element) => element.text);
    expect(cells).toContain('"A=`|`"');
    expect(
      elementsOf(html)
        .find(({ name }) => name === 'pre')
        ?.text.trim(),
    ).toBe(text);
  });

  test('speaks the language it is asked for', () => {
    const text = '[{"Id": "sha256:ab", "RepoTags": ["a:1"], "Os": "linux", "Config": {"User": ""}}]';
    expect(exportMarkdown(exported(text, 'zh'))).toContain('| 字段 | 值 | 含义 |');
  });
});
