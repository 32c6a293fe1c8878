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
  /** Body and frontmatter without code, links' targets and markup: what a reader reads. */
  readonly plain: string;
}

/** What the rules read of a field.yaml; its shape is the schema's matter. */
export interface FieldYaml {
  readonly path?: string;
  readonly type?: string;
  readonly example?: string;
  readonly versions?: readonly { readonly zh?: string }[];
}

/** A field folder as the rules see it. */
export interface Page {
  readonly folder: string;
  readonly data: FieldYaml;
  readonly prose: Partial<Record<Locale, Prose>>;
}

/** Reads every field folder. */
export function readPages(content: string): Page[] {
  return readdirSync(content, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const prose: Partial<Record<Locale, Prose>> = {};
      for (const locale of locales) {
        const file = join(content, name, `${locale}.mdx`);
        if (existsSync(file)) prose[locale] = readProse(readFileSync(file, 'utf8'));
      }
      const data = join(content, name, 'field.yaml');
      return { folder: name, data: existsSync(data) ? (parse(readFileSync(data, 'utf8')) as Page['data']) : {}, prose };
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
  const sentences = [...Object.values(frontmatter).map(String), words].join('\n');
  const plain = sentences.replace(/`[^`]*`/g, '`').replace(/\]\([^)]*\)/g, ']');
  return { frontmatter, body, headings, code, links, plain };
}
