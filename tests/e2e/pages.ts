/** The kinds of pages there are, one of each, in both languages. */
export const pages = ['en', 'zh'].flatMap((locale) => [
  { locale, name: 'landing', path: `/${locale}/` },
  { locale, name: 'playground', path: `/${locale}/playground/` },
  { locale, name: 'field index', path: `/${locale}/fields/` },
  { locale, name: 'changes', path: `/${locale}/changes/` },
  { locale, name: 'glossary', path: `/${locale}/glossary/` },
  { locale, name: 'machines', path: `/${locale}/machines/` },
  { locale, name: 'field with layers', path: `/${locale}/fields/RootFS.Layers/` },
  { locale, name: 'field with tables', path: `/${locale}/fields/Descriptor.size/` },
  { locale, name: 'field without example', path: `/${locale}/fields/OsVersion/` },
]);
