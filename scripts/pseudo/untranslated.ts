import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { escapePattern } from '../../src/lib/escape-pattern.ts';

type ChildNode = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** A text that a reader sees or hears, with words that are in no brackets. */
export interface Untranslated {
  /** The element, and the attribute where it is one: `button.copy[aria-label]`. */
  readonly where: string;
  readonly text: string;
}

/** What need not be translated. */
export interface Allowed {
  /** Names, of one word or more. */
  readonly names: readonly string[];
  /** Where values stand, and not words: `.rows`, `button.copyable[title]`. */
  readonly places: readonly string[];
}

const SPOKEN = /^(?:alt|label|placeholder|title|aria-(?:description|label|roledescription|valuetext))$/;
const META = /^(?:description|og:(?:title|description|site_name|image:alt)|twitter:(?:title|description))$/;
/** Code, what was typed or printed, and what nobody reads. */
const NOT_WORDS = new Set(['code', 'kbd', 'pre', 'samp', 'script', 'style', 'template', 'textarea']);
/** Elements within a word or a sentence that is one in the data. */
const WITHIN = new Set(['mark', 'wbr']);

/** Finds what of a page in the pseudo-language is written in none. Text marked as another language counts as translated. */
export function untranslated(html: string, locale: string, { names, places }: Allowed): Untranslated[] {
  const name = new RegExp(`(?<!\\p{L})(?:${names.map(escapePattern).join('|')})(?!\\p{L})`, 'gu');
  const page = elementsOf(parse(html));
  const headings = new Set(page.flatMap(headingsOf));
  const found: Untranslated[] = [];

  function look(where: string, text: string): void {
    if (bareWords(text.replace(/【[^【】]*】|［[^［］]*］/g, ' ').replace(name, ' ')).length === 0) return;
    found.push({ where, text: text.replace(/\s+/g, ' ').trim() });
  }

  function walk(element: Element): void {
    const { tagName } = element;
    const at = new Map(element.attrs.map((attribute) => [attribute.name, attribute.value]));
    if ((at.get('lang') ?? locale) !== locale) return;
    const classes = (at.get('class') ?? '').split(/\s+/).filter((each) => each !== '' && !each.startsWith('astro-'));
    const selectors = [tagName, ...classes.flatMap((each) => [`.${each}`, `${tagName}.${each}`])];
    const isPlace = (end: string) => selectors.some((each) => places.includes(each + end));
    const where = [tagName, ...classes].join('.');
    const meta = at.get('name') ?? at.get('property') ?? '';
    if (tagName === 'meta' && META.test(meta)) look(`meta[${meta}]`, at.get('content') ?? '');
    for (const [key, value] of at) if (SPOKEN.test(key) && !isPlace(`[${key}]`)) look(`${where}[${key}]`, value);
    if (NOT_WORDS.has(tagName) || isPlace('')) return;
    // The list of a page's sections repeats their headings, without the markup that tells code from words.
    if (tagName === 'a' && headings.has(textOf(element).trim())) return;
    for (const text of textsOf(element)) look(where, text);
    for (const child of elementsOf(element)) if (!WITHIN.has(child.tagName)) walk(child);
  }

  page.forEach(walk);
  return found;
}

/** Words as any language has them. What has a digit, a capital or a mark within is a value: `linux/amd64`, `Config.Env`. */
function bareWords(text: string): string[] {
  return text
    .split(/\s+/)
    .map((token) => token.replace(/^[“”‘’"'(（【]+|[“”‘’"')）】.,:;?!…，。：；？！、]+$/gu, ''))
    .filter((token) => /^\p{L}[\p{Ll}\p{Lo}’'-]+$/u.test(token));
}

// The texts directly in an element, each as long as nothing but marks interrupts it.
function textsOf(element: Element): string[] {
  const texts = [''];
  for (const child of element.childNodes) {
    if (child.nodeName === '#text' || WITHIN.has(child.nodeName)) texts[texts.length - 1] += textOf(child);
    else if (child.nodeName !== '#comment') texts.push('');
  }
  return texts;
}

function textOf(node: ChildNode): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

function headingsOf(element: Element): string[] {
  if (/^h[1-6]$/.test(element.tagName)) return [textOf(element).trim()];
  return elementsOf(element).flatMap(headingsOf);
}

function elementsOf(node: DefaultTreeAdapterTypes.ParentNode): Element[] {
  return node.childNodes.filter((child): child is Element => 'tagName' in child);
}
