import { styleText } from 'node:util';
import { findingsOf, type Annotation, type Explanation, type ImageExplanation } from '../src/lib/annotate/index.ts';
import type { FieldIndex } from '../src/lib/catalogue/index.ts';
import {
  engineSentence,
  findingWords,
  isKnownMeaning,
  meaningsOf,
  meaningText,
  remedyLine,
  sourceText,
  summarise,
} from '../src/lib/express/index.ts';
import type { Locale } from '../src/lib/i18n/locales.ts';
import { messages } from '../src/lib/i18n/messages.ts';
import { viewWords } from '../src/lib/i18n/view-words.ts';
import { comparisonLines, historyLines, layerLines } from './explain-layers.ts';

interface Input {
  readonly explanation: Explanation;
  readonly text: string;
  readonly index: FieldIndex;
  readonly locale: Locale;
  readonly colour: boolean | undefined;
}

type Paint = (format: Parameters<typeof styleText>[0], text: string) => string;

/** The explanation for people: the summary, then each field with its value and meaning. */
export function explanationText({ explanation, text, index, locale, colour }: Input): string {
  const t = messages[locale];
  const paint: Paint = (format, words) => (colour ? styleText(format, words) : words);
  const lines: string[] = [];
  const [firstImage] = explanation.images;
  explanation.images.forEach((image, i) => {
    const parts = summarise(image, t);
    lines.push(paint('bold', parts.map((part) => part.text).join('')));
    const engine = engineSentence(image.engine, t);
    if (engine) lines.push(paint('dim', t.engine.wrote(engine)));
    lines.push('');
    const words = viewWords[locale];
    const findings = findingsOf(image);
    for (const finding of findings) {
      const { says, fix } = findingWords(finding, words.findings);
      const line = remedyLine(finding)?.line;
      lines.push(
        `  ${paint('cyan', finding.path || finding.code)}  ${words.findings.tagged(words.findings.severity[finding.severity], says)}`,
      );
      lines.push(`      ${paint('dim', fix)}${line === undefined ? '' : `  ${line}`}`);
    }
    if (findings.length > 0) lines.push('');
    for (const annotation of image.annotations)
      lines.push(...fieldLines(annotation, { image, text, index, locale, paint }));
    if (image.absent.length > 0) {
      lines.push('', paint('bold', t.explain.absent));
      for (const { field, because } of image.absent) lines.push(`  ${paint('cyan', field)}  ${t.absence[because]}`);
    }
    const pasted = explanation.images.length === 1 ? explanation.history : [];
    const sections = [layerLines(image, words), historyLines(image, pasted, words)];
    if (i > 0) sections.push(comparisonLines(firstImage!, image, i, words));
    for (const [heading, ...rest] of sections) if (heading) lines.push('', paint('bold', heading), ...rest);
    lines.push('');
  });
  if (explanation.notices.length > 0) {
    lines.push(paint('bold', t.explain.notices));
    for (const { code, start } of explanation.notices.slice(0, 50)) {
      lines.push(`  ${t.playground.noticeAt(lineOf(text, start))}: ${t.notices[code]}`);
    }
  }
  return `${lines.join('\n').trimEnd()}\n`;
}

const WIDEST = 72;

function fieldLines(
  annotation: Annotation,
  {
    image,
    text,
    index,
    locale,
    paint,
  }: { image: ImageExplanation; text: string; index: FieldIndex; locale: Locale; paint: Paint },
): string[] {
  const { path, field, node, depth } = annotation;
  const t = messages[locale];
  const entry = field === null ? undefined : index.entry(field);
  const isElement = entry !== undefined && field !== entry.path;
  const indent = '  '.repeat(depth);
  const value = shorten(sourceText(node, text));
  const meanings = meaningsOf(annotation, image, isElement ? entry.element?.unit : entry?.unit);
  const meant = meanings.map((meaning) => meaningText(meaning, t, viewWords[locale].known)).join(' · ');
  const first = [`${indent}${paint('cyan', path)}`, value, meant && paint('yellow', `= ${meant}`)];
  const meaning = entry
    ? (entry.summary ?? t.explain.unwritten)
    : meanings.some(isKnownMeaning)
      ? null
      : t.explain.unknown;
  const lines = [first.filter(Boolean).join('  ')];
  if (!isElement && meaning !== null) lines.push(`${indent}    ${paint('dim', meaning)}`);
  return lines;
}

function shorten(value: string): string {
  // A terminal broke it where the next line goes on at its very beginning.
  const line = value.replace(/\r?\n(?=\S)/g, '').replace(/\s+/g, ' ');
  return line.length > WIDEST ? `${line.slice(0, WIDEST - 1)}…` : line;
}

function lineOf(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}
