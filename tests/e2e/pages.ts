/** The chapters with drawings or pieces to try. */
const drawn = [
  'image-in-ten-minutes',
  'layers',
  'copy-on-write',
  'shared-layers',
  'layers-vs-history',
  'id-vs-digest',
  'four-layer-ids',
  'tags',
  'platforms',
  'sizes',
];

/** The kinds of pages there are, one of each, in both languages. */
export const pages = ['en', 'zh'].flatMap((locale) => [
  { locale, name: 'landing', path: `/${locale}/` },
  { locale, name: 'playground', path: `/${locale}/playground/` },
  { locale, name: 'field index', path: `/${locale}/fields/` },
  { locale, name: 'changes', path: `/${locale}/changes/` },
  { locale, name: 'glossary', path: `/${locale}/glossary/` },
  { locale, name: 'book', path: `/${locale}/concepts/` },
  { locale, name: 'how-to index', path: `/${locale}/howto/` },
  { locale, name: 'how-to', path: `/${locale}/howto/format-errors/` },
  { locale, name: 'finding index', path: `/${locale}/findings/` },
  { locale, name: 'finding', path: `/${locale}/findings/root-user/` },
  ...drawn.map((slug) => ({ locale, name: `concept ${slug}`, path: `/${locale}/concepts/${slug}/` })),
  { locale, name: 'machines', path: `/${locale}/machines/` },
  { locale, name: 'field with layers', path: `/${locale}/fields/RootFS.Layers/` },
  { locale, name: 'field with tables', path: `/${locale}/fields/Descriptor.size/` },
  { locale, name: 'card of a field', path: `/embed/${locale}/Config.Env/` },
  { locale, name: 'field without example', path: `/${locale}/fields/OsVersion/` },
]);
