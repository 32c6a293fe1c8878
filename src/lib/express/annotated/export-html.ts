import { findingsOf, type Finding } from '../../annotate/index.ts';
import { languageTag } from '../../i18n/locales.ts';
import { engineSentence } from '../engine-sentence.ts';
import { escapeHtml } from '../escape-html.ts';
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
    const summary = summarise(image, t)
      .map(({ as, text: part }) => (as === 'text' ? escapeHtml(part) : `<${as}>${escapeHtml(part)}</${as}>`))
      .join('');
    body.push(`<p>${summary}</p>`);
    const engine = engineSentence(image.engine, t);
    if (engine) body.push(`<p>${escapeHtml(t.engine.wrote(engine))}</p>`);
    const found = findingsOf(image);
    if (found.length > 0) body.push(`<h2>${escapeHtml(f.title)}</h2>`, findingList(found, input));
    body.push(table(image, input));
  }
  body.push(`<pre><code>${escapeHtml(text)}</code></pre>`);
  const head = `<meta charset="utf-8"><title>${escapeHtml(words.title)}</title>`;
  return `<!doctype html>\n<html lang="${languageTag[locale]}">\n<head>${head}</head>\n<body>\n${body.join('\n')}\n</body>\n</html>\n`;
}

function findingList(all: readonly Finding[], { findings: f, findingUrl }: AnnotatedExport): string {
  const items = all.map((finding) => {
    const { says, fix } = findingWords(finding, f);
    const line = remedyLine(finding)?.line;
    const words = escapeHtml(f.tagged(f.severity[finding.severity], says));
    const remedy = `${escapeHtml(fix)}${line === undefined ? '' : ` <code>${escapeHtml(line)}</code>`}`;
    return `<li><code>${escapeHtml(finding.path)}</code> ${words} ${remedy} ${link(findingUrl(finding.code), escapeHtml(f.more))}</li>`;
  });
  return `<ul>\n${items.join('\n')}\n</ul>`;
}

function table(image: AnnotatedExport['explanation']['images'][number], input: AnnotatedExport): string {
  const { field, value, meaning } = input.words;
  const rows = exportRows(image, input).map((row) => {
    const name = `<code>${escapeHtml(row.path)}</code>`;
    const sentence =
      row.meaning === null
        ? ''
        : inlineParts(row.meaning)
            .map((part) => (part.kind === 'code' ? `<code>${escapeHtml(part.text)}</code>` : escapeHtml(part.text)))
            .join('');
    const first = row.url !== null && row.meaning !== null ? link(row.url, name) : name;
    return `<tr><td>${first}</td><td><code>${escapeHtml(row.value)}</code></td><td>${sentence}</td></tr>`;
  });
  const head = [field, value, meaning].map((title) => `<th>${escapeHtml(title)}</th>`).join('');
  return `<table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>`;
}

const link = (url: string, html: string) => `<a href="${escapeHtml(url)}">${html}</a>`;
