/** The languages of the site, in the order they are offered. */
export const locales = ['en', 'zh'] as const;

/** A language of the site; also the first segment of its addresses. */
export type Locale = (typeof locales)[number];

/** The BCP 47 tag each locale puts in `<html lang>`. */
export const languageTag: Record<Locale, string> = { en: 'en', zh: 'zh-CN' };

/** Whether a string names a language of the site. */
export function isLocale(value: string): value is Locale {
  return (locales as readonly string[]).includes(value);
}
