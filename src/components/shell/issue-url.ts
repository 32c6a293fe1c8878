import type { Locale } from '../../lib/i18n/locales.ts';
import { messages } from '../../lib/i18n/messages.ts';
import { siteVersion } from './site-version.ts';

/** What a report about a page starts with; nothing that a reader pasted. */
export interface Reported {
  /** The path of the page, from the root of the host. */
  readonly path: string;
  readonly locale: Locale;
  /** The newest engine the pages know. */
  readonly engine: string;
}

/** Where a report about a page is begun, if the site knows its repository (`REPO_URL`); null where it does not. */
export function issueUrl({ path, locale, engine }: Reported): string | null {
  const repository = process.env['REPO_URL']?.replace(/\/$/, '');
  if (!repository) return null;
  const t = messages[locale].report;
  const facts = [
    [t.page, path],
    [t.language, locale],
    [t.site, siteVersion()],
    [t.engine, engine],
  ];
  const body = `${t.what}\n\n\n\n---\n${facts.map(([name, value]) => `- ${name}: \`${value}\``).join('\n')}\n`;
  return `${repository}/issues/new?${new URLSearchParams({ title: t.title(path), body }).toString()}`;
}
