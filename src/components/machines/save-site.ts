import { isLocale, type Locale } from '../../lib/i18n/locales.ts';
import { offlineWords } from '../../lib/i18n/offline.ts';
import { askWorker } from '../../offline/ask-worker.ts';
import type { OfflineAnswer, OfflineRequest } from '../../offline/messages.ts';

type State = Extract<OfflineAnswer, { readonly type: 'state' }>;

/** Asks the worker for the whole site; says before what it takes, meanwhile how far it is, and after how to be rid of it. */
export class SaveSite extends HTMLElement {
  #status = this.querySelector('[role=status]')!;
  #act = this.querySelector<HTMLButtonElement>('[data-do=ask]')!;
  #forget = this.querySelector<HTMLButtonElement>('[data-do=forget]')!;
  #bar = this.querySelector('progress')!;
  #words = offlineWords[isLocale(this.dataset['locale'] ?? '') ? (this.dataset['locale'] as Locale) : 'en'].page;
  #next: OfflineRequest = 'state';

  connectedCallback() {
    this.#act.addEventListener('click', () => void this.#do(this.#next));
    this.#forget.addEventListener('click', () => void this.#do('forget'));
    // What is saved already is told at once; nobody is asked to look.
    if ('serviceWorker' in navigator)
      navigator.serviceWorker.getRegistration().then(
        (found) => found?.active && void this.#do('state'),
        () => undefined,
      );
  }

  async #do(asked: OfflineRequest) {
    this.#act.disabled = this.#forget.disabled = true;
    if (asked === 'state') this.#status.textContent = this.#words.asking;
    try {
      const answer = await askWorker(asked, ({ done, files }) => {
        this.#bar.hidden = false;
        this.#bar.max = files;
        this.#bar.value = done;
        this.#status.textContent = this.#words.progress(done, files);
      });
      if (answer.type === 'state') this.#show(answer, asked === 'forget');
      else this.#status.textContent = this.#words.failed;
    } catch {
      this.#status.textContent = this.#words.unable;
    }
    this.#bar.hidden = true;
    this.#act.disabled = this.#forget.disabled = false;
  }

  #show({ saved, files, bytes }: State, wasForgotten: boolean) {
    const size = `${Math.ceil(bytes / 1e6)} MB`;
    const { cost, forgotten, save, saved: isSaved } = this.#words;
    this.#forget.hidden = !saved;
    this.#act.hidden = saved;
    this.#act.textContent = save(size);
    this.#next = 'save';
    this.#status.textContent = saved ? isSaved(files, size) : wasForgotten ? forgotten : cost(files, size);
    if (saved) void navigator.storage?.persist?.().catch(() => undefined);
  }
}
