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

/**
 * Where a report about a page is begun, if the site knows its repository (`REPO_URL`); null where it does not.
 * The questions are those of the form `.github/ISSUE_TEMPLATE/page.yml`; the address fills in what a reader cannot know.
 */
export function issueUrl({ path, locale, engine }: Reported): string | null {
  const repository = process.env['REPO_URL']?.replace(/\/$/, '');
  if (!repository) return null;
  const title = messages[locale].reportTitle(path);
  const filled = { template: 'page.yml', title, page: path, site: `${siteVersion()}, Docker ${engine}` };
  return `${repository}/issues/new?${new URLSearchParams(filled).toString()}`;
}
