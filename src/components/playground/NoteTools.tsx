import type { Annotation, ImageExplanation } from '../../lib/annotate/index.ts';
import type { FieldEntry } from '../../lib/catalogue/index.ts';
import { quotedTemplate, jqFor, jsonPointer, shellArgument, templateFor } from '../../lib/express/index.ts';
import { useSurroundings } from './context.ts';
import { CopyText } from './CopyText.tsx';
import { TakeButton } from './TakeButton.tsx';
import { quotedShells, useShell } from './use-shell.ts';

interface Props {
  readonly image: ImageExplanation;
  /** Which image of the paste it is. */
  readonly position: number;
  /** The sample it is of; null for a paste. */
  readonly sample: string | null;
  readonly annotation: Annotation;
  readonly entry: FieldEntry | undefined;
  /** Takes a template to where it can be changed and run; absent where there is no such view. */
  readonly onTry?: ((template: string) => void) | undefined;
}

/** What can be done with one value: open its page, copy the ways to get at it, try its template. */
export function NoteTools({ image, position, sample, annotation, entry, onTry }: Props) {
  const { t, fieldsAt } = useSurroundings();
  const [shell, setShell] = useShell();
  const { path, field, node } = annotation;
  const { kind, base } = image;
  // A config or Skopeo's summary is an object; an inspect prints a list.
  const place = kind === 'docker-image' || kind === 'podman-image' ? position : null;
  const template =
    entry?.print && field === entry.path
      ? entry.print
      : templateFor(path, node.kind === 'object' || node.kind === 'array' ? 'container' : 'scalar');
  const takesFormat = kind === 'docker-image' && base === '';
  return (
    <p class="note-tools">
      {entry?.summary && (
        <a class="button" href={`${fieldsAt}${entry.slug}/`}>
          {t.playground.page} <span aria-hidden="true">→</span>
        </a>
      )}
      <TakeButton sample={sample} path={path} entry={entry} />
      {takesFormat && <CopyText label={t.playground.copyFormat} text={`--format ${quotedTemplate(template, shell)}`} />}
      {base === '' && (
        <>
          <CopyText label={t.playground.copyJq} text={`jq ${shellArgument(jqFor(path, place), shell)}`} />
          <select
            aria-label={t.playground.shell}
            value={shell}
            onClick={(event) => event.stopPropagation()}
            onChange={(event) => setShell(quotedShells[event.currentTarget.selectedIndex]!)}
          >
            {quotedShells.map((each) => (
              <option value={each}>{t.field.shells[each]}</option>
            ))}
          </select>
          <CopyText label={t.playground.copyPointer} text={jsonPointer(path, place)} />
        </>
      )}
      {takesFormat && onTry && (
        <button
          type="button"
          class="button"
          onClick={(event) => {
            event.stopPropagation();
            onTry(template);
          }}
        >
          {t.playground.tryFormat}
        </button>
      )}
    </p>
  );
}
