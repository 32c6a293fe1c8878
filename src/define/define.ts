import { cardPath } from './card-path.ts';

// What a wiki includes to get cards on its links to this site. It changes nothing until a pointer rests on such a link
// or the keyboard reaches it, reads and keeps nothing, and tells the site only which card to send. Styles are set
// property by property and no text becomes markup, so a strict policy of the wiki has to allow two things: this script
// (script-src) and the card (frame-src).

const WIDTH = 480;
const HEIGHT = 260;
// Long enough to pass over a link or from the link to its card without anything happening.
const PATIENCE = 250;
const DESCRIBED = 'aria-describedby';

const site = new URL('.', (document.currentScript as HTMLScriptElement).src).href;
const id = `define-${Date.now()}`;
let card: HTMLElement | undefined;
let owner: Element | undefined;
// What described the owner before.
let before: string | null;
let timer: ReturnType<typeof setTimeout> | undefined;

const find = ({ target }: Event) => (target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null);
const later = (action: () => void) => {
  clearTimeout(timer);
  timer = setTimeout(action, PATIENCE);
};

function hide(): void {
  clearTimeout(timer);
  card?.remove();
  if (before) owner?.setAttribute(DESCRIBED, before);
  else owner?.removeAttribute(DESCRIBED);
  card = owner = undefined;
}

function show(link: HTMLAnchorElement, path: string): void {
  if (owner === link) return;
  hide();
  owner = link;
  card = document.createElement('div');
  const frame = document.createElement('iframe');
  card.id = id;
  card.role = 'tooltip';
  card.ariaLabel = frame.title = path.split('/').at(-2)!;
  frame.src = site + path;
  frame.referrerPolicy = 'no-referrer';
  frame.setAttribute('sandbox', 'allow-popups allow-popups-to-escape-sandbox');
  // The card leads where the link leads, so the keyboard need not enter it.
  frame.tabIndex = -1;
  // In the top layer nothing of the wiki covers or cuts the card.
  card.popover = 'manual';

  const { left, top, bottom } = link.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const width = Math.min(WIDTH, clientWidth - 16);
  const above = bottom + HEIGHT > clientHeight && top > HEIGHT;
  Object.assign(card.style, {
    // What browsers give a popover, and the wiki a div, is undone.
    all: 'initial',
    position: 'absolute',
    left: `${scrollX + Math.max(8, Math.min(left, clientWidth - width - 8))}px`,
    top: `${scrollY + (above ? top - HEIGHT : bottom)}px`,
    zIndex: 2147483647,
  });
  Object.assign(frame.style, {
    display: 'block',
    width: `${width}px`,
    height: `${HEIGHT}px`,
    border: 0,
    boxShadow: '0 4px 16px #0004',
    colorScheme: 'light dark',
  });
  card.append(frame);
  document.body.append(card);
  card.showPopover?.();
  before = link.getAttribute(DESCRIBED);
  link.setAttribute(DESCRIBED, before ? `${before} ${id}` : id);
}

function enter(event: Event, wait: (action: () => void) => void): void {
  const link = find(event);
  const path = link && cardPath(link.href, site, link.closest<HTMLElement>('[lang]')?.lang ?? '');
  if (path) wait(() => show(link, path));
  else if (card?.contains(event.target as Node)) clearTimeout(timer);
}

addEventListener('pointerover', (event) => {
  // A finger taps to follow the link.
  if (event.pointerType !== 'touch') enter(event, later);
});
addEventListener('pointerout', (event) => {
  if (find(event) || card?.contains(event.target as Node)) later(hide);
});
addEventListener('focusin', (event) => {
  if (find(event)?.matches(':focus-visible')) enter(event, (action) => action());
});
addEventListener('focusout', hide);
addEventListener('keydown', (event) => {
  if (event.key === 'Escape') hide();
});
