import { findingsOf, type Finding } from '../../annotate/index.ts';
import { languageTag } from '../../i18n/locales.ts';
import { engineSentence } from '../engine-sentence.ts';
import { findingWords } from '../finding-words.ts';
import { inlineParts } from '../inline-parts.ts';
import { remedyLine } from '../remedy-line.ts';
import { summarise } from '../summary.ts';
import { exportRows, type AnnotatedExport } from './annotated-export.ts';

/** The explanation as an HTML document without script, style or anything that is fetched. */
export function exportHtml(input: AnnotatedExport): string {
  const { explanation, text, t, words, findings: f, locale } = input;
  const body: string[] = [];
  for (const image of explanation.images) {
    const summary = summarise(image, explanation.engine, t, locale)
      .map(({ as, text: part }) => (as === 'text' ? escape(part) : `<${as}>${escape(part)}</${as}>`))
      .join('');
    body.push(`<p>${summary}</p>`);
    const engine = engineSentence(explanation.engine, t);
    if (engine) body.push(`<p>${escape(t.engine.wrote(engine))}</p>`);
    const found = findingsOf(image);
    if (found.length > 0) body.push(`<h2>${escape(f.title)}</h2>`, findingList(found, input));
    body.push(table(image, input));
  }
  body.push(`<pre><code>${escape(text)}</code></pre>`);
  const head = `<meta charset="utf-8"><title>${escape(words.title)}</title>`;
  return `<!doctype html>\n<html lang="${languageTag[locale]}">\n<head>${head}</head>\n<body>\n${body.join('\n')}\n</body>\n</html>\n`;
}

function findingList(all: readonly Finding[], { findings: f, findingUrl }: AnnotatedExport): string {
  const items = all.map((finding) => {
    const { says, fix } = findingWords(finding, f);
    const line = remedyLine(finding)?.line;
    const words = escape(f.tagged(f.severity[finding.severity], says));
    const remedy = `${escape(fix)}${line === undefined ? '' : ` <code>${escape(line)}</code>`}`;
    return `<li><code>${escape(finding.path)}</code> ${words} ${remedy} ${link(findingUrl(finding.code), escape(f.more))}</li>`;
  });
  return `<ul>\n${items.join('\n')}\n</ul>`;
}

function table(image: AnnotatedExport['explanation']['images'][number], input: AnnotatedExport): string {
  const { field, value, meaning } = input.words;
  const rows = exportRows(image, input).map((row) => {
    const name = `<code>${escape(row.path)}</code>`;
    const sentence =
      row.meaning === null
        ? ''
        : inlineParts(row.meaning)
            .map((part) => (part.kind === 'code' ? `<code>${escape(part.text)}</code>` : escape(part.text)))
            .join('');
    const first = row.url !== null && row.meaning !== null ? link(row.url, name) : name;
    return `<tr><td>${first}</td><td><code>${escape(row.value)}</code></td><td>${sentence}</td></tr>`;
  });
  const head = [field, value, meaning].map((title) => `<th>${escape(title)}</th>`).join('');
  return `<table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>`;
}

const link = (url: string, html: string) => `<a href="${escape(url)}">${html}</a>`;

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

// Control characters have no place in HTML, not even as references.
function escape(text: string): string {
  return text
    .replace(/[&<>"']/g, (char) => REFERENCES[char]!)
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]|\p{Cs}/gu, '\ufffd');
}
