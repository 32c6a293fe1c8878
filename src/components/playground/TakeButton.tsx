import type { FieldEntry } from '../../lib/catalogue/index.ts';
import { useSurroundings } from './context.ts';
import { writePlace } from './place.ts';

interface Props {
  /** The sample the value is of; null for a paste. */
  readonly sample: string | null;
  readonly path: string;
  readonly entry: FieldEntry | undefined;
}

/** Offers a link to be taken along: to the place in a sample, to the field for a paste, of which it holds nothing. */
export function TakeButton({ sample, path, entry }: Props) {
  const { t, fieldsAt } = useSurroundings();
  const link =
    sample !== null
      ? { url: writePlace({ view: 'annotated', sample, at: path }), title: path }
      : entry?.summary && { url: `${fieldsAt}${entry.slug}/`, title: entry.path };
  if (!link) return null;
  return (
    <button
      type="button"
      class="button"
      aria-haspopup="menu"
      data-take-url={link.url}
      data-take-title={link.title}
      data-take-says={entry?.summary}
    >
      {t.site.copyLink}
    </button>
  );
}
