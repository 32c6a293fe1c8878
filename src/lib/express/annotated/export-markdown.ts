import { findingsOf, type Finding } from '../../annotate/index.ts';
import { engineSentence } from '../engine-sentence.ts';
import { findingWords } from '../finding-words.ts';
import { inlineParts } from '../inline-parts.ts';
import { remedyLine } from '../remedy-line.ts';
import { summarise } from '../summary.ts';
import { exportRows, type AnnotatedExport } from './annotated-export.ts';
import { markdownCode, markdownFence, markdownText } from './markdown-text.ts';

/** The explanation for a ticket, as Markdown: what it is, what stands out, every field with its meaning, the paste. */
export function exportMarkdown(input: AnnotatedExport): string {
  const { explanation, text, t, findings: f } = input;
  const blocks: string[] = [];
  for (const image of explanation.images) {
    const summary = summarise(image, t)
      .map(({ as, text: part }) =>
        as === 'strong' ? `**${markdownText(part)}**` : as === 'code' ? markdownCode(part) : markdownText(part),
      )
      .join('');
    blocks.push(summary);
    const engine = engineSentence(image.engine, t);
    if (engine) blocks.push(markdownText(t.engine.wrote(engine)));
    const found = findingsOf(image);
    if (found.length > 0) blocks.push(`**${f.title}**`, findingList(found, input));
    blocks.push(table(image, input));
  }
  blocks.push(markdownFence(text, 'json'));
  return `${blocks.join('\n\n')}\n`;
}

function findingList(all: readonly Finding[], { findings: f, findingUrl }: AnnotatedExport): string {
  return all
    .map((finding) => {
      const { says, fix } = findingWords(finding, f);
      const line = remedyLine(finding)?.line;
      const place = finding.path === '' ? '' : `${markdownCode(finding.path)} `;
      const words = markdownText(f.tagged(f.severity[finding.severity], says));
      return `- ${place}${words} ${markdownText(fix)}${line === undefined ? '' : ` ${markdownCode(line)}`} [${f.more}](${findingUrl(finding.code)})`;
    })
    .join('\n');
}

function table(image: AnnotatedExport['explanation']['images'][number], input: AnnotatedExport): string {
  const { field, value, meaning } = input.words;
  const rows = exportRows(image, input).map((row) => {
    const name = markdownCode(row.path);
    const sentence = row.meaning === null ? '' : inlineParts(row.meaning).map(part).join('');
    const link = row.url !== null && row.meaning !== null ? `[${name}](${row.url})` : name;
    return `| ${link} | ${markdownCode(row.value)} | ${sentence} |`;
  });
  return [`| ${field} | ${value} | ${meaning} |`, '| --- | --- | --- |', ...rows].join('\n');
}

const part = (one: ReturnType<typeof inlineParts>[number]) =>
  one.kind === 'code' ? markdownCode(one.text) : markdownText(one.text);
