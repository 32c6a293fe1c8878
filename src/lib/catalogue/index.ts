/**
 * What is known about every field, as far as a browser needs it. Reading and checking the content
 * files takes zod, so `build-catalogue.ts` and `schema.ts` are doors of their own.
 */
export type { Book, BookPage, PageKind } from './build-book.ts';
export type { Catalogue, CatalogueSource, Fault, Field } from './build-catalogue.ts';
export { changesByRelease } from './changes.ts';
export type { ReleaseChanges } from './changes.ts';
export { compareVersions } from './engine-version.ts';
export { fieldEntries } from './field-entry.ts';
export type { FieldEntry } from './field-entry.ts';
export { fieldKeys } from './field-keys.ts';
export type { FieldKey } from './field-keys.ts';
export { fieldList } from './field-list.ts';
export type { ListedField } from './field-list.ts';
export { formerNames } from './former-names.ts';
export { indexFields } from './field-index.ts';
export type { FieldIndex } from './field-index.ts';
export { jsonSchema } from './json-schema.ts';
export type { JsonSchema } from './json-schema.ts';
export { pagesAbout } from './pages-about.ts';
export { parentOf } from './parent-of.ts';
export { predict } from './predict.ts';
export { releaseId } from './release-id.ts';
export { termId } from './term-id.ts';
export type { Prediction, Printer } from './predict.ts';
export { valuesAt } from './values-at.ts';
export type {
  Band,
  BrokenScript,
  EngineRelease,
  FieldData,
  FieldProse,
  FormatExample,
  PageProse,
  Ran,
  Rule,
  Sample,
  Source,
  Term,
  Unit,
} from './schema.ts';
