import type { Locale } from '../i18n/locales.ts';

/** A page that an address may have meant. */
export interface KnownPage {
  /** Its path below the language: `fields/Config.Env`, `glossary`, or nothing for the front page. */
  readonly path: string;
  /** Other spellings of the last part of the path: `container_config`. */
  readonly names: readonly string[];
  readonly title: Readonly<Record<Locale, string>>;
}
