import type { ImageExplanation } from '../../lib/annotate/index.ts';
import type { FieldEntry } from '../../lib/catalogue/index.ts';
import { useSurroundings } from './context.ts';
import { noFieldText } from './no-field-text.ts';
import { NoteTools } from './NoteTools.tsx';
import { saidOf } from './said-of.ts';

interface Props {
  readonly image: ImageExplanation;
  /** Which image of the paste it is. */
  readonly position: number;
  /** The sample it is of; null for a paste. */
  readonly sample: string | null;
  readonly annotation: number;
  /** Selected: with the controls to copy and to open its page. */
  readonly open: boolean;
  readonly onTry?: ((template: string) => void) | undefined;
}

/** What one value means: its field, what the value amounts to, and the way to its page. */
export function Note({ image, position, sample, annotation: at, open, onTry }: Props) {
  const surroundings = useSurroundings();
  const { t, index, fieldsAt } = surroundings;
  const annotation = image.annotations[at]!;
  const { path, field } = annotation;
  const entry = field === null ? undefined : index.entry(field);
  const isElement = entry !== undefined && field !== entry.path;
  const unit = isElement ? entry.element?.unit : entry?.unit;
  const said = saidOf(annotation, image, entry, surroundings, open);
  return (
    <div class={`note ${open ? 'open' : ''}`}>
      <p class="note-head">
        {entry?.summary ? (
          <a href={`${fieldsAt}${entry.slug}/`} {...(open ? { 'data-open-page': '' } : {})}>
            <code>{path}</code>
          </a>
        ) : (
          <code>{path}</code>
        )}
        {entry && !isElement && (
          <span class="type">
            {t.types[entry.type]}
            {unit ? ` · ${t.units[unit]}` : ''}
          </span>
        )}
        {image.engine.evidence.includes(path) && <span class="tells">{t.engine.tells}</span>}
        {said.length > 0 && <span class="computed">{said.join(' · ')}</span>}
      </p>
      <p class="note-body">
        {!entry && noFieldText(annotation, image, surroundings)}
        {entry?.summary}
        {entry && !entry.summary && `${since(entry.since, t)} ${t.playground.unwritten}`}
        {entry?.removed && (
          <span class="gone">
            {' '}
            {t.field.removed(entry.removed.engine, entry.removed.api)}
            {t.joins.stop}
          </span>
        )}
      </p>
      {open && (
        <NoteTools
          image={image}
          position={position}
          sample={sample}
          annotation={annotation}
          entry={entry}
          onTry={onTry}
        />
      )}
    </div>
  );
}

function since(since: FieldEntry['since'], t: ReturnType<typeof useSurroundings>['t']): string {
  const words = since.podman ? t.field.sincePodman(since.podman) : t.field.since(since.engine, since.api);
  return t.playground.asSentence(words);
}
