/** A piece of a page: what stands before the first heading has no heading and no anchor. */
export interface ReadSection {
  readonly id: string;
  /** As written, with backticks. */
  readonly title: string;
  readonly text: string;
}

const HEADING = /^#{2,4} (.+?) \[#([a-z0-9-]+)\]$/;

/** Takes the Markdown of a page apart at its headings; links and components give their words, code stays. */
export function readSections(markdown: string): ReadSection[] {
  const sections: { id: string; title: string; lines: string[] }[] = [{ id: '', title: '', lines: [] }];
  let isCode = false;
  for (const line of markdown.split(/\r?\n/)) {
    if (line.startsWith('```')) isCode = !isCode;
    const [, title, id] = (!isCode && HEADING.exec(line)) || [];
    if (title !== undefined) sections.push({ id: id!, title, lines: [] });
    else if (!line.startsWith('```')) sections.at(-1)!.lines.push(line);
  }
  return sections.map(({ id, title, lines }) => ({ id, title, text: plain(lines.join('\n')) }));
}

function plain(markdown: string): string {
  return markdown
    .replace(/^(?:import|export) .*$/gm, '')
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/<\/?[A-Z][^>]*>/g, ' ')
    .replace(/[[\]*|]/g, ' ')
    .trim();
}
