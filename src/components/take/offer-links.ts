import { subjectOf, textOf } from './subject.ts';

const template = document.querySelector<HTMLTemplateElement>('template#take');
// What is no menu there is a link: browsers had popovers last of all that this takes.
const load = () =>
  'popover' in HTMLElement.prototype ? import('./link-menu.ts') : Promise.reject(new Error('There are no popovers.'));

/** Sets a button at each heading and each row that can be linked; the menu comes with the first use. */
export function offerLinks(): void {
  if (!template) return;
  const places = document.querySelectorAll<HTMLElement>('main :is(h1, h2[id], h3[id]), main [data-take]');
  for (const place of places) {
    const button = template.content.firstElementChild!.cloneNode(true) as HTMLElement;
    const name = template.dataset['name']!.replace('N', () => place.dataset['take'] ?? textOf(place));
    button.setAttribute('aria-label', name);
    // A heading is found by its own words, without those of the button in it.
    if (place.dataset['take'] === undefined) place.setAttribute('aria-label', textOf(place));
    // A group of a list of terms may hold terms and descriptions only.
    (place.querySelector(':scope > dt') ?? place).append(button);
  }
  document.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLElement>('.take, [data-take-url]');
    if (!button) return;
    const subject = subjectOf(button);
    load().then(
      ({ openLinkMenu }) => openLinkMenu(button, subject, template.dataset['base']!),
      // Without the menu the link still stands in the address bar.
      () => location.assign(subject.url),
    );
  });
  // Nothing done in the playground may cause a request.
  if (document.querySelector('main .playground'))
    addEventListener('load', () => setTimeout(() => void load().catch(() => undefined), 300), { once: true });
}
