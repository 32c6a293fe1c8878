import type { Annotation, ImageExplanation } from '../../lib/annotate/index.ts';
import { inlineParts, markdownCode, markdownText } from '../../lib/express/index.ts';
import type { Surroundings } from './context.ts';
import { noFieldText } from './no-field-text.ts';
import { saidOf } from './said-of.ts';

/**
 * What a hover says of a value, as Markdown: its place, what is worked out, its field in a sentence and
 * the way to the page. What comes from the paste is text in it, never markup. `here` is the address of the page.
 */
export function hoverText(
  annotation: Annotation,
  image: ImageExplanation,
  surroundings: Surroundings,
  here: string,
): string {
  const { t, index, fieldsAt } = surroundings;
  const { path, field } = annotation;
  const entry = field === null ? undefined : index.entry(field);
  const said = saidOf(annotation, image, entry, surroundings, true);
  const head = [`**${markdownCode(path)}**`, ...said.map(markdownText)].join(' · ');
  if (!entry) {
    const text = noFieldText(annotation, image, surroundings);
    return text === null ? head : `${head}\n\n${markdownText(text)}`;
  }
  if (entry.summary === null) return head;
  const summary = inlineParts(entry.summary)
    .map(({ kind, text }) => (kind === 'code' ? markdownCode(text) : markdownText(text)))
    .join('');
  const page = new URL(`${fieldsAt}${entry.slug}/`, here).href;
  return `${head}\n\n${summary}\n\n[${markdownText(t.playground.page)} →](${page})`;
}
