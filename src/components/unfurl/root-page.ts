import { locales } from '../../lib/i18n/locales.ts';
import { messages } from '../../lib/i18n/messages.ts';
import { siteName } from '../shell/site-name.ts';
import type { SitePage } from '../../lib/unfurl/index.ts';

/** The root, which speaks every language. */
export const rootPage: SitePage = {
  locale: 'en',
  path: '/',
  title: siteName,
  summary: locales.map((locale) => messages[locale].site.line).join('\n'),
  crumbs: [],
  subject: { kind: 'other' },
};
