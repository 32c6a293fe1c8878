import type { SearchWords } from '../../lib/i18n/search.en.ts';
import { markTerms, type SearchHit } from '../../lib/search/index.ts';

/** A result as an option of the list: a link to the page, or to its section, that shows why it was found. */
export function resultOption(
  { page, section, via, terms }: SearchHit,
  id: string,
  root: string,
  t: SearchWords,
): HTMLAnchorElement {
  const link = element('a', '', page.kind === 'field' ? 'result path' : 'result');
  link.id = id;
  link.role = 'option';
  // The focus stays in the input, which says which option is chosen.
  link.tabIndex = -1;
  link.href = root + page.to + (section ? `#${section.id}` : '');
  link.append(marked('span', page.title, terms, 'title'), element('span', t.kinds[page.kind], 'kind'));
  if (section) link.append(marked('span', section.title.replaceAll('`', ''), terms, 'section'));
  else if (via) link.append(element('span', t.via(via), 'section via'));
  link.append(marked('span', page.summary, terms, 'summary'));
  return link;
}

function marked(tag: 'span', text: string, terms: readonly string[], name: string): HTMLElement {
  const holder = element(tag, '', name);
  holder.append(...markTerms(text, terms).map((piece) => (piece.isHit ? element('mark', piece.text) : piece.text)));
  return holder;
}

function element<Tag extends 'a' | 'span' | 'mark'>(tag: Tag, text: string, name = ''): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  made.textContent = text;
  if (name) made.className = name;
  return made;
}
