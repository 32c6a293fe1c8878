import { messages } from '../../lib/i18n/messages.ts';
import type { SitePage } from '../../lib/unfurl/index.ts';

const { en, zh } = messages;

/** The root, which speaks both languages. */
export const rootPage: SitePage = {
  locale: 'en',
  path: '/',
  title: `${en.site.name} · ${zh.site.name}`,
  summary: `${en.site.line}\n${zh.site.line}`,
  crumbs: [],
  subject: { kind: 'other' },
};
