import { useEffect, useState, type MutableRef } from 'preact/hooks';

/** How many rows of a long list are drawn together. */
export const BLOCK = 50;

// A list of this many rows is drawn whole: searching the page finds all of it.
const SHORT = 400;

/** A list in blocks: which of them are drawn. One that is not is a gap, marked by `data-gap`, in the list. */
export interface SeenBlocks {
  readonly count: number;
  readonly isSeen: (block: number) => boolean;
}

/**
 * Draws of a long list what has come near the view, and what is asked for: the block of the row `wanted`,
 * -1 for none. What was drawn stays. A new `subject` begins anew.
 */
export function useSeenBlocks(
  list: MutableRef<HTMLElement | null>,
  length: number,
  wanted: number,
  subject: unknown,
): SeenBlocks {
  const [seen, setSeen] = useState<{ readonly of: unknown; readonly blocks: ReadonlySet<number> }>(NOTHING);
  const count = Math.ceil(length / BLOCK);
  const blocks = seen.of === subject ? seen.blocks : NOTHING.blocks;
  const drawsAll = length <= SHORT;
  const asked = wanted < 0 ? -1 : Math.floor(wanted / BLOCK);
  const add = (more: readonly number[]) =>
    setSeen((now) => ({ of: subject, blocks: new Set([...(now.of === subject ? now.blocks : []), ...more]) }));

  useEffect(() => {
    if (asked >= 0 && !drawsAll && !blocks.has(asked)) add([asked]);
  }, [asked, subject]);
  useEffect(() => {
    const gaps = list.current?.querySelectorAll('[data-gap]') ?? [];
    if (gaps.length === 0) return;
    const observer = new IntersectionObserver(
      (entries) => {
        const near = entries.filter(({ isIntersecting }) => isIntersecting);
        if (near.length > 0) add(near.map(({ target }) => Number((target as HTMLElement).dataset['gap'])));
      },
      { rootMargin: '600px 0px' },
    );
    for (const gap of gaps) observer.observe(gap);
    return () => observer.disconnect();
  }, [blocks, asked, length, subject, drawsAll]);

  return { count, isSeen: (block) => drawsAll || block === 0 || block === asked || blocks.has(block) };
}

const NOTHING = { of: null, blocks: new Set<number>() };
