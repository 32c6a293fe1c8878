import { oneLine } from '../one-line.ts';

/** The HTML that shows a card in a frame; the title names the frame to screen readers. */
export function embedSnippet(url: string, title: string): string {
  return `<iframe src="${attribute(url)}" title="${attribute(oneLine(title.trim()))}" width="480" height="260" loading="lazy"></iframe>`;
}

const attribute = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
