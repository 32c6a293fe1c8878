import { isLocale } from '../../lib/i18n/locales.ts';
import { searchWords } from '../../lib/i18n/search-words.ts';
import { createSearch, type Search, type SearchHit, type SearchPage } from '../../lib/search/index.ts';
import { resultOption } from './result-option.ts';

const MOST = 12;

/**
 * Makes the search dialog work: loads the index of its language, once and whole, and from then on finds what is typed
 * without asking anyone. The index is a script, as a page may load scripts of its own and fetch nothing.
 *
 * @param dialog holds the input, the list and the status; says with `data-index` and `data-root` where things are
 */
export async function startSearch(dialog: HTMLDialogElement): Promise<void> {
  const { index, root, locale } = dialog.dataset as { index: string; root: string; locale: string };
  const t = searchWords[isLocale(locale) ? locale : 'en'];
  const input = dialog.querySelector('input')!;
  const list = dialog.querySelector<HTMLElement>('[role=listbox]')!;
  const status = dialog.querySelector('[role=status]')!;
  const options = () => [...list.querySelectorAll<HTMLAnchorElement>('[role=option]')];
  let search: Search | undefined;

  function show() {
    const query = input.value.trim();
    if (!search) status.textContent = query && t.loading;
    if (!search) return;
    const hits: readonly SearchHit[] = search(query, MOST);
    list.replaceChildren(...hits.map((hit, i) => resultOption(hit, `result-${i}`, root, t)));
    list.scrollTop = 0;
    input.setAttribute('aria-expanded', String(hits.length > 0));
    dialog.toggleAttribute('data-asked', query !== '');
    const many = hits.length < MOST ? t.found(hits.length) : t.foundMany(hits.length);
    status.textContent = query === '' ? '' : hits.length === 0 ? t.none : many;
    choose(0);
  }

  function choose(at: number) {
    const all = options();
    all.forEach((option, i) => option.setAttribute('aria-selected', String(i === at)));
    const chosen = all[at];
    if (chosen) input.setAttribute('aria-activedescendant', chosen.id);
    else input.removeAttribute('aria-activedescendant');
    if (at === 0) list.scrollTop = 0;
    else chosen?.scrollIntoView({ block: 'nearest' });
  }

  input.addEventListener('input', (event) => {
    // Half a syllable of an input method is not what is looked for.
    if (!event.isComposing) show();
  });
  input.addEventListener('compositionend', show);
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'Escape') {
      // A search field would only be emptied.
      event.preventDefault();
      dialog.close();
    }
    const all = options();
    const at = all.findIndex((option) => option.getAttribute('aria-selected') === 'true');
    const moves: Record<string, number> = {
      ArrowDown: (at + 1) % all.length,
      ArrowUp: (at + all.length - 1) % all.length,
      Home: 0,
      End: all.length - 1,
    };
    const to = moves[event.key];
    if (all.length === 0 || (to === undefined && event.key !== 'Enter')) return;
    event.preventDefault();
    if (to !== undefined) choose(to);
    else all[at]?.click();
  });
  // A result on the page that is open already is only a jump.
  list.addEventListener('click', (event) => {
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey) dialog.close();
  });

  show();
  try {
    const { default: pages } = (await import(/* @vite-ignore */ index)) as { default: readonly SearchPage[] };
    search = createSearch(pages);
    show();
  } catch (error) {
    status.textContent = t.failed;
    throw error;
  }
}
