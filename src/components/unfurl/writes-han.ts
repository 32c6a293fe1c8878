import { languageTag, type Locale } from '../../lib/i18n/locales.ts';

/** Whether a language is written in Han characters, which fill their square: they want more room between lines. */
export function writesHan(locale: Locale): boolean {
  return /^Han|^Jpan$|^Kore$/.test(new Intl.Locale(languageTag[locale]).maximize().script ?? '');
}
