import { Fragment, type ComponentChildren } from 'preact';
import { BLOCK, type SeenBlocks } from './use-seen-blocks.ts';

interface Props {
  readonly seen: SeenBlocks;
  readonly length: number;
  /** How tall a row is, about, in em. */
  readonly rowHeight: number;
  readonly row: (position: number) => ComponentChildren;
}

/** The items of a list that are seen, and gaps as tall as the rest. */
export function Blocks({ seen, length, rowHeight, row }: Props) {
  return (
    <>
      {Array.from({ length: seen.count }, (_, block) => {
        const rows = Math.min(BLOCK, length - block * BLOCK);
        return (
          <Fragment key={block}>
            {seen.isSeen(block) ? (
              Array.from({ length: rows }, (_, i) => row(block * BLOCK + i))
            ) : (
              <li class="gap" aria-hidden="true" data-gap={block} style={{ height: `${rows * rowHeight}em` }} />
            )}
          </Fragment>
        );
      })}
    </>
  );
}
