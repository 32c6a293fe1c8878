import type { Field } from '../../catalogue/index.ts';
import { byLocale } from '../../i18n/by-locale.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Draft } from './draft.ts';
import type { SearchSources } from './search-sources.ts';
import { written } from './written.ts';

/** The page of every field. */
export function fieldDrafts(sources: SearchSources, locale: Locale): Draft[] {
  return [...sources.catalogue.values()].flatMap((field) => {
    if (!field.prose) return [];
    const { slug, versions = [] } = field;
    const { summary, missing, reading = '' } = field.prose[locale];
    const { text, sections } = written(sources, `fields/${slug}`, locale);
    return {
      kind: 'field',
      place: `fields/${slug}`,
      to: `fields/${slug}/`,
      title: byLocale(() => slug),
      summary,
      names: namesOf(field),
      weight: weightOf(field),
      text: [missing, reading, ...versions.map((version) => version[locale]), text].join('\n'),
      sections,
    };
  });
}

// Older spellings, the path in the image config, and the one Dockerfile instruction that writes it. What a look-alike
// repeats keeps Docker's own page as the one that is meant.
function namesOf({ slug, aliases = [], oci, dockerfile, tool }: Field): string[] {
  const isInstruction = dockerfile !== undefined && /^[A-Z]+(?: --[a-z-]+)?$/.test(dockerfile);
  return [...aliases, ...(tool ? [] : [...(oci ? [oci] : []), ...(isInstruction ? [dockerfile] : [])])].filter(
    (name) => name.toLowerCase() !== slug.toLowerCase(),
  );
}

// Docker's own keys before those of look-alikes, living ones before past ones, near ones before deep ones.
function weightOf({ tool, removed, neverPrinted, slug }: Field): number {
  const isDeep = slug.split('.').length > 3;
  return (tool ? 0.5 : 1) * (removed ? 0.9 : 1) * (neverPrinted ? 0.8 : 1) * (isDeep ? 0.8 : 1);
}
