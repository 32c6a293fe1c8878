import { z } from 'zod';
import { dataWords } from '../i18n/data-words.ts';
import { locales, type Locale } from '../i18n/locales.ts';

type Spoken = { en: string } & { [locale in Locale]?: string | undefined };

/** The keys of a sentence in several languages: English has to be there. */
export const spokenShape = Object.fromEntries(
  locales.map((locale) => [locale, locale === 'en' ? z.string() : z.string().optional()]),
) as { en: z.ZodString } & Record<Exclude<Locale, 'en'>, z.ZodOptional<z.ZodString>>;

/** Fills in the languages that a sentence is not in with what they have for the English one; a fault where they have none. */
export function inEveryLanguage<Row extends Spoken>(
  row: Row,
  context: z.RefinementCtx,
): Omit<Row, Locale> & Record<Locale, string> {
  const said: Partial<Record<Locale, string>> = {};
  for (const locale of locales) {
    const words = row[locale] ?? dataWords[locale][row.en];
    if (words === undefined) context.addIssue({ code: 'custom', message: `no ${locale} for “${row.en}”` });
    else said[locale] = words;
  }
  return { ...row, ...(said as Record<Locale, string>) };
}
