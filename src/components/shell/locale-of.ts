import { isLocale, type Locale } from '../../lib/i18n/locales.ts';

/** The language of a page by what Astro says of its address: `zh`, `zh-CN`, or nothing at the root. */
export function localeOf(current: string | undefined): Locale {
  const language = (current ?? 'en').split('-')[0]!;
  return isLocale(language) ? language : 'en';
}
