import type { Locale } from '../../lib/i18n/locales.ts';
import { messages } from '../../lib/i18n/messages.ts';
import { href } from './href.ts';

/** A link to one of the areas of the site. */
export interface MainLink {
  readonly to: string;
  readonly text: string;
  /** Whether a phone's header has no room for it. */
  readonly wide: boolean;
}

/** The areas of the site, in the order of the header. */
export function mainLinks(locale: Locale): readonly MainLink[] {
  const { nav } = messages[locale];
  return [
    { to: href(`/${locale}/concepts/`), text: nav.concepts, wide: true },
    { to: href(`/${locale}/howto/`), text: nav.howto, wide: true },
    { to: href(`/${locale}/fields/`), text: nav.fields, wide: false },
    { to: href(`/${locale}/playground/`), text: nav.playground, wide: false },
  ];
}
