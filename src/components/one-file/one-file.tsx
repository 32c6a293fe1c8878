import { render } from 'preact';
import '../../styles/tokens.css';
import '../../styles/shell.css';
import '../../styles/playground.css';
import '../../styles/one-file.css';
import { chooseLocale } from '../../lib/i18n/choose-locale.ts';
import { languageTag, type Locale } from '../../lib/i18n/locales.ts';
import { keepLocale, keptLocale } from '../permanent/kept-locale.ts';
import type { OneFileData } from './one-file-data.ts';
import { OneFile } from './OneFile.tsx';
import { applyTheme, keptTheme } from './theme.ts';

// The playground without its site: everything is in this file, so it opens from a disk with no network.

const data = JSON.parse(document.getElementById('data')!.textContent) as OneFileData;
const holder = document.getElementById('playground')!;

function open(locale: Locale): void {
  document.documentElement.lang = languageTag[locale];
  document.querySelector<HTMLLinkElement>('link[rel=canonical]')!.href = data.onSite[locale];
  // A playground of its own for each language, so that it takes over what the one before it handed on.
  render(null, holder);
  render(
    <OneFile
      locale={locale}
      props={data.playground[locale]}
      onSite={data.onSite[locale]}
      onLocale={(chosen) => {
        keepLocale(chosen);
        open(chosen);
        holder.querySelector<HTMLElement>('.languages a')?.focus();
      }}
    />,
    holder,
  );
}

applyTheme(keptTheme());
open(chooseLocale(keptLocale(), navigator.languages) ?? 'en');
