import { useState } from 'preact/hooks';
import { languageTag, locales, type Locale } from '../../lib/i18n/locales.ts';
import { offlineWords } from '../../lib/i18n/offline.ts';
import { pasteWords } from '../../lib/i18n/paste-words.ts';
import type { PlaygroundProps } from '../playground/Playground.tsx';
import { playgrounds } from '../playground/playgrounds.ts';
import { applyTheme, keepTheme, keptTheme, themes, type Theme } from './theme.ts';

interface Props {
  readonly locale: Locale;
  readonly props: PlaygroundProps;
  readonly onSite: string;
  readonly onLocale: (locale: Locale) => void;
}

/** The playground of one language, with what the shell of the site would put around it. */
export function OneFile({ locale, props, onSite, onLocale }: Props) {
  const t = pasteWords[locale];
  const o = offlineWords[locale].file;
  const Playground = playgrounds[locale];
  return (
    <>
      <header class="bar">
        <a class="site-title" href={onSite}>
          {t.site.name}
        </a>
        <span class="tools">
          <ThemeSelect label={t.site.theme} names={t.site.themes} />
          {/* The playground listens on the links themselves, and has to hear of a press first. */}
          <nav
            class="languages"
            aria-label={t.site.languages}
            onClick={(event) => {
              const to = (event.target as HTMLElement).dataset['languageSwitch'];
              if (!to) return;
              event.preventDefault();
              onLocale(to as Locale);
            }}
          >
            {locales.map((to) =>
              to === locale ? (
                <strong aria-current="true">{pasteWords[to].site.thisLanguage}</strong>
              ) : (
                <a href="#" lang={languageTag[to]} hreflang={languageTag[to]} data-language-switch={to}>
                  {pasteWords[to].site.thisLanguage}
                </a>
              ),
            )}
          </nav>
        </span>
      </header>
      <main class="playground">
        <h1>{t.playground.title}</h1>
        <p class="command">
          <code>{t.playground.command}</code>
        </p>
        <p class="privacy">
          <strong>{t.playground.privacy}</strong> {o.privacyHow}
        </p>
        <Playground {...props} />
      </main>
    </>
  );
}

function ThemeSelect({ label, names }: { label: string; names: Readonly<Record<Theme, string>> }) {
  const [theme, setTheme] = useState(keptTheme);
  return (
    <select
      aria-label={label}
      value={theme}
      onChange={(event) => {
        const chosen = event.currentTarget.value as Theme;
        setTheme(chosen);
        keepTheme(chosen);
        applyTheme(chosen);
      }}
    >
      {themes.map((each) => (
        <option value={each}>{names[each]}</option>
      ))}
    </select>
  );
}
