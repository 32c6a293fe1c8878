import { fieldEntries } from '../../lib/catalogue/index.ts';
import { getCatalogue, getSamples } from '../../lib/catalogue/from-astro.ts';
import type { Locale } from '../../lib/i18n/locales.ts';
import { href } from '../shell/href.ts';
import type { PlaygroundProps } from './Playground.tsx';

/** What the playground of one language is given at build time. */
export async function playgroundProps(locale: Locale): Promise<PlaygroundProps> {
  const samples = await getSamples();
  return {
    locale,
    entries: fieldEntries(await getCatalogue(), locale),
    samples: samples.map(({ slug, label, order }) => ({ slug, label: label[locale], offered: order !== undefined })),
    firstText: samples[0]!.text,
    fieldsAt: href(`/${locale}/fields/`),
    findingsAt: href(`/${locale}/findings/`),
  };
}
