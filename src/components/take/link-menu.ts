import { embedPath, embedSnippet, linkFormats, neutralPath, type LinkFormat } from '../../lib/express/link/index.ts';
import { takeWords } from '../../lib/i18n/take.ts';
import { adoptStyles } from '../playground/adopt-styles.ts';
import { localeOf } from '../shell/locale-of.ts';
import styles from './link-menu.css?inline';
import { placeBeside } from './place-beside.ts';
import type { Subject } from './subject.ts';

const words = takeWords[localeOf(document.documentElement.lang)];
const shown = { summary: true, neutral: false };

let opener: HTMLElement | undefined;
let write: ((format: LinkFormat | 'embed') => string) | undefined;
let closing: ReturnType<typeof setTimeout> | undefined;

const field = Object.assign(document.createElement('textarea'), { readOnly: true, rows: 4, hidden: true });
const status = Object.assign(document.createElement('p'), { role: 'status' });
const menu = Object.assign(document.createElement('div'), { role: 'menu' });
const formats = (Object.keys(linkFormats) as LinkFormat[]).map((format) =>
  item('menuitem', words.formats[format], () => void copy(format)),
);
const embed = item('menuitem', words.embed, () => void copy('embed'));
const withSummary = check('summary', words.summary);
const neutral = check('neutral', words.neutral);
menu.append(...formats, embed, withSummary, neutral);
const box = Object.assign(document.createElement('div'), { className: 'link-menu', popover: 'auto' });
box.append(menu, status, field);
box.addEventListener('keydown', step);
box.addEventListener('toggle', (event) => {
  if (event.newState === 'closed' && (box.contains(document.activeElement) || document.activeElement === document.body))
    opener?.focus();
});
adoptStyles(styles);
document.body.append(box);

/** Opens the menu at a button, for what the button links to; the first item copies the address. */
export function openLinkMenu(button: HTMLElement, subject: Subject, base: string): void {
  clearTimeout(closing);
  const page = new URL(subject.url);
  const short = neutralPath(page.pathname, base);
  const card = page.hash === '' ? embedPath(page.pathname, base) : null;
  const title = subject.section === null ? subject.title : words.section(subject.title, subject.section);
  opener = button;
  write = (format) => {
    if (format === 'embed') return embedSnippet(new URL(card!, page).href, title);
    const url = shown.neutral && short ? new URL(short + page.hash, page).href : subject.url;
    const rest = shown.summary && subject.summary ? words.rest(subject.summary) : '';
    return linkFormats[format]({ url, title, rest });
  };
  neutral.hidden = short === null;
  embed.hidden = card === null;
  withSummary.hidden = subject.summary === '';
  menu.ariaLabel = words.offer(title);
  field.hidden = true;
  status.textContent = '';
  box.showPopover();
  placeBeside(box, button);
  // The header keeps room above what is scrolled to; the page stays where it is.
  formats[0]!.focus({ preventScroll: true });
}

async function copy(format: LinkFormat | 'embed'): Promise<void> {
  const text = write!(format);
  try {
    await navigator.clipboard.writeText(text);
    status.textContent = words.copied;
    clearTimeout(closing);
    closing = setTimeout(() => box.hidePopover(), 1500);
  } catch {
    status.textContent = words.byHand;
    field.value = text;
    field.hidden = false;
    field.ariaLabel = words.byHand;
    field.select();
    if (opener) placeBeside(box, opener);
  }
}

function item(role: 'menuitem' | 'menuitemcheckbox', label: string, act: () => void): HTMLButtonElement {
  const button = Object.assign(document.createElement('button'), { type: 'button', role, tabIndex: -1 });
  button.textContent = label;
  button.addEventListener('click', act);
  return button;
}

function check(choice: keyof typeof shown, label: string): HTMLButtonElement {
  const button = item('menuitemcheckbox', label, () => {
    shown[choice] = !shown[choice];
    button.ariaChecked = String(shown[choice]);
  });
  button.ariaChecked = String(shown[choice]);
  return button;
}

function step(event: KeyboardEvent): void {
  if (event.target === field) return;
  const items = [...menu.querySelectorAll('button')].filter(({ hidden }) => !hidden);
  const at = items.findIndex((each) => each === document.activeElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
  if (event.key === 'Tab') box.hidePopover();
  if (to === undefined) return;
  event.preventDefault();
  items.at(to % items.length)!.focus();
}
