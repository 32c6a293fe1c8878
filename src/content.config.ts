import { defineCollection } from 'astro:content';
import { docsSchema } from '@astrojs/starlight/schema';
import { glob } from 'astro/loaders';
import {
  fieldDataSchema,
  fieldProseSchema,
  findingDataSchema,
  pageDataSchema,
  pageProseSchema,
  sampleSchema,
} from './lib/catalogue/schema.ts';
import { locales } from './lib/i18n/locales.ts';

// The path below the collection is the identifier, capitals and dots included.
const asWritten = ({ entry }: { entry: string }) => entry.replace(/\.(?:yaml|mdx)$/, '');

const inAnyLanguage = `{${locales.join(',')}}.mdx`;

export const collections = {
  fields: defineCollection({
    loader: glob({ base: './src/content/fields', pattern: '*/field.yaml', generateId: asWritten }),
    schema: fieldDataSchema,
  }),
  fieldPages: defineCollection({
    loader: glob({ base: './src/content/fields', pattern: `*/${inAnyLanguage}`, generateId: asWritten }),
    schema: fieldProseSchema,
  }),
  bookData: defineCollection({
    loader: glob({ base: './src/content', pattern: '{concepts,howto}/*/page.yaml', generateId: asWritten }),
    schema: pageDataSchema,
  }),
  bookPages: defineCollection({
    loader: glob({ base: './src/content', pattern: `{concepts,howto}/*/${inAnyLanguage}`, generateId: asWritten }),
    schema: pageProseSchema,
  }),
  findingData: defineCollection({
    loader: glob({ base: './src/content/findings', pattern: '*/page.yaml', generateId: asWritten }),
    schema: findingDataSchema,
  }),
  findingPages: defineCollection({
    loader: glob({ base: './src/content/findings', pattern: `*/${inAnyLanguage}`, generateId: asWritten }),
    schema: pageProseSchema,
  }),
  samples: defineCollection({
    loader: glob({ base: './src/content/samples', pattern: '*/sample.yaml', generateId: asWritten }),
    schema: sampleSchema,
  }),
  // The docs shell asks for this collection; our pages come from the collections above.
  docs: defineCollection({ loader: glob({ base: './src/content/docs', pattern: '**/*.mdx' }), schema: docsSchema() }),
};
