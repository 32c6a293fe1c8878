import { useMemo, useState } from 'preact/hooks';
import { useSurroundings } from './context.ts';
import { offeredImages } from './offered-images.ts';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly count: number;
  /** What the image at a position is offered as; called for what is offered or searched only. */
  readonly nameOf: (position: number) => string;
  readonly chosen: number;
  readonly onChoose: (position: number) => void;
}

/** A choice among images: a list of all where they are few, else of those around the chosen one or of those found. */
export function ImagePicker({ id, label, count, nameOf, chosen, onChoose }: Props) {
  const { t } = useSurroundings();
  const [query, setQuery] = useState('');
  const { positions, found } = useMemo(
    () => offeredImages({ count, nameOf, chosen, query }),
    [count, nameOf, chosen, query],
  );
  return (
    <p class="images">
      <label for={id}>{label}</label>{' '}
      <select id={id} value={chosen} onChange={(event) => onChoose(Number(event.currentTarget.value))}>
        {positions.map((position) => (
          <option key={position} value={position}>
            {nameOf(position)}
          </option>
        ))}
      </select>
      {(query !== '' || positions.length < count) && (
        <>
          {' '}
          <input
            type="search"
            value={query}
            autocomplete="off"
            aria-label={t.playground.findImage}
            placeholder={t.playground.findImage}
            onInput={(event) => setQuery(event.currentTarget.value)}
          />{' '}
          <span class="found" role="status">
            {query !== '' && t.playground.foundImages(found)}
          </span>
        </>
      )}
    </p>
  );
}
