/** What a link is taken to. */
export interface Subject {
  /** An absolute address. */
  readonly url: string;
  /** The title of the page, or of the row; the heading where it is a section of the page. */
  readonly title: string;
  readonly section: string | null;
  /** One sentence; empty where there is none. */
  readonly summary: string;
}

/** What the button stands beside: a value, a row of a list, a section or the page. */
export function subjectOf(button: HTMLElement): Subject {
  const { takeUrl, takeTitle, takeSays } = button.dataset;
  if (takeUrl !== undefined)
    return { url: absolute(takeUrl), title: takeTitle ?? '', section: null, summary: takeSays ?? '' };
  const row = button.closest<HTMLElement>('[data-take]');
  if (row) {
    const to = row.id ? `#${row.id}` : row.querySelector('a')!.href;
    const summary = textOf(row.querySelector('[data-says]'));
    return { url: absolute(to), title: row.dataset['take']!, section: null, summary };
  }
  const heading = button.parentElement!;
  const isPage = heading.tagName === 'H1';
  return {
    url: absolute(isPage ? '' : `#${heading.id}`),
    title: textOf(document.querySelector('main h1')),
    section: isPage ? null : textOf(heading),
    summary: textOf(document.querySelector('main p[data-says]')),
  };
}

/** What an element says, on one line. */
export function textOf(element: Element | null): string {
  return element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
}

function absolute(to: string): string {
  return new URL(to, location.href.replace(/#.*$/, '')).href;
}
