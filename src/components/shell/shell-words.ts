import type { StarlightPlugin } from '@astrojs/starlight/types';
import { languageTag, locales } from '../../lib/i18n/locales.ts';
import { messages } from '../../lib/i18n/messages.ts';

/** Gives the shell our words for what it says itself, so that it speaks every language of the site. */
export const shellWords: StarlightPlugin = {
  name: 'shell-words',
  hooks: {
    // The shell asks every plugin for one.
    'config:setup': () => undefined,
    'i18n:setup': ({ injectTranslations }) =>
      injectTranslations(
        Object.fromEntries(
          locales.map((locale) => {
            const { site, field } = messages[locale];
            return [languageTag[locale], { 'skipLink.label': site.skip, 'tableOfContents.onThisPage': field.contents }];
          }),
        ),
      ),
  },
};
