import type { Explanation, Finding, ImageExplanation } from '../../annotate/index.ts';
import type { FieldIndex } from '../../catalogue/index.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { PasteWords } from '../../i18n/paste-words.en.ts';
import type { AnnotatedWords } from '../../i18n/views/annotated.en.ts';
import type { FindingsWords } from '../../i18n/views/findings.en.ts';
import { sourceText } from '../source-text.ts';

/** What an export is made from. */
export interface AnnotatedExport {
  /** The explanation of `text`, which is the redacted paste: offsets must be of the text that is exported. */
  readonly explanation: Explanation;
  readonly text: string;
  /** In the language of the export. */
  readonly index: FieldIndex;
  readonly t: PasteWords;
  readonly words: AnnotatedWords;
  readonly findings: FindingsWords;
  readonly locale: Locale;
  /** Absolute addresses of the pages, for a ticket is read elsewhere. */
  readonly fieldUrl: (slug: string) => string;
  readonly findingUrl: (code: Finding['code']) => string;
}

/** A line of the table: the value as it was pasted, and what it means. */
export interface ExportRow {
  readonly path: string;
  /** See sourceText; shortened where it is very long. */
  readonly value: string;
  /** One sentence; null for an element of a list, whose field is said once, and for what is not known. */
  readonly meaning: string | null;
  readonly url: string | null;
}

const LONGEST = 400;

/** The rows of an image, in the order of the paste. */
export function exportRows(image: ImageExplanation, { text, index, fieldUrl }: AnnotatedExport): ExportRow[] {
  return image.annotations.map(({ path, field, node }) => {
    const entry = field === null ? undefined : index.entry(field);
    const isElement = entry !== undefined && field !== entry.path;
    const value = sourceText(node, text);
    return {
      path,
      value: value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value,
      meaning: isElement ? null : (entry?.summary ?? null),
      url: entry && entry.summary !== null ? fieldUrl(entry.slug) : null,
    };
  });
}
