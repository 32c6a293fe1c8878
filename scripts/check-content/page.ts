import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { locales, type Locale } from '../../src/lib/i18n/locales.ts';

/** One language of a page, taken apart. */
export interface Prose {
  readonly frontmatter: Readonly<Record<string, string | undefined>>;
  readonly body: string;
  readonly headings: readonly { readonly depth: number; readonly text: string; readonly slug: string | null }[];
  readonly code: readonly string[];
  readonly links: readonly string[];
  /** Components with what they are given: `<Ran name="history" />`. */
  readonly parts: readonly string[];
  /** Body and frontmatter without code, links' targets and markup: what a reader reads. */
  readonly plain: string;
}

/** Commands with what they printed, and the recordings that hold them. */
export interface Shown {
  readonly engine?: string;
  readonly from?: readonly string[];
  readonly console?: string;
}

/** What the rules read of a page's YAML; its shape is the schema's matter. */
export interface PageYaml {
  readonly path?: string;
  readonly type?: string;
  readonly example?: string;
  readonly illustration?: { readonly value: unknown };
  readonly versions?: readonly { readonly zh?: string }[];
  readonly ran?: Readonly<Record<string, Shown>>;
  readonly format?: Readonly<Record<string, unknown>>;
}

/** The collections of pages: the folder below the content, and the file with the facts. */
export const collections = {
  fields: 'field.yaml',
  concepts: 'page.yaml',
  howto: 'page.yaml',
  findings: 'page.yaml',
} as const;

export type Collection = keyof typeof collections;

/** The folder of a page as the rules see it. */
export interface Page {
  readonly collection: Collection;
  readonly folder: string;
  readonly data: PageYaml;
  readonly prose: Partial<Record<Locale, Prose>>;
}

/** Reads every folder of a collection. */
export function readPages(content: string, collection: Collection): Page[] {
  const folder = join(content, collection);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const prose: Partial<Record<Locale, Prose>> = {};
      for (const locale of locales) {
        const file = join(folder, name, `${locale}.mdx`);
        if (existsSync(file)) prose[locale] = readProse(readFileSync(file, 'utf8'));
      }
      const data = join(folder, name, collections[collection]);
      return {
        collection,
        folder: name,
        data: existsSync(data) ? (parse(readFileSync(data, 'utf8')) as Page['data']) : {},
        prose,
      };
    });
}

/** Takes the text of an `.mdx` file apart. */
export function readProse(text: string): Prose {
  const [, head = '', body = text] = /^---\r?\n([^]*?)\r?\n---\r?\n([^]*)$/.exec(text) ?? [];
  const frontmatter = (parse(head) ?? {}) as Prose['frontmatter'];
  const fence = /^```[^]*?^```$/gm;
  const code = body.match(fence) ?? [];
  const words = body.replace(fence, '');
  const headings = [...words.matchAll(/^(#{1,6}) (.+)$/gm)].map(([, marks, title]) => {
    const slug = / \[#([a-z0-9-]+)\]$/.exec(title!)?.[1] ?? null;
    return { depth: marks!.length, text: title!.replace(/ \[#[^\]]*\]$/, ''), slug };
  });
  const links = [...words.matchAll(/\]\(([^)]+)\)/g)].map(([, target]) => target!).sort();
  const parts = words.match(/<[A-Z][^>]*\/>/g) ?? [];
  const sentences = [...Object.values(frontmatter).map(String), words.replace(/<[A-Z][^>]*\/>/g, '')].join('\n');
  const plain = sentences.replace(/`[^`]*`/g, '`').replace(/\]\([^)]*\)/g, ']');
  return { frontmatter, body, headings, code, links, parts, plain };
}
