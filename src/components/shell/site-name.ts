import { locales } from '../../lib/i18n/locales.ts';
import { messages } from '../../lib/i18n/messages.ts';

/** What the site is called in every language: `Layerwise · 逐层`. */
export const siteName = [...new Set(locales.map((locale) => messages[locale].site.name))].join(' · ');
