/** Images to offer, by their position, and how many there are to a query. */
export interface OfferedImages {
  readonly positions: readonly number[];
  readonly found: number;
}

interface Asked {
  readonly count: number;
  readonly nameOf: (position: number) => string;
  readonly chosen: number;
  /** Part of a name, in any case; '' for those around the chosen one. */
  readonly query: string;
}

const MOST = 100;

/** At most a hundred of any number of images, in their order, the chosen one always among them. */
export function offeredImages({ count, nameOf, chosen, query }: Asked): OfferedImages {
  const wanted = query.trim().toLowerCase();
  if (wanted === '') {
    const first = Math.max(0, Math.min(chosen - MOST / 2, count - MOST));
    return { positions: Array.from({ length: Math.min(MOST, count) }, (_, i) => first + i), found: count };
  }
  const found = Array.from({ length: count }, (_, i) => i).filter((i) => nameOf(i).toLowerCase().includes(wanted));
  const positions = found.slice(0, MOST);
  if (!positions.includes(chosen) && chosen < count) positions.push(chosen);
  return { positions: positions.sort((a, b) => a - b), found: found.length };
}
