import type { ImageExplanation } from '../../lib/annotate/index.ts';
import { jqFor, templateFor, workedText, workOut } from '../../lib/express/index.ts';
import { useSurroundings } from './context.ts';
import { CopyText } from './CopyText.tsx';

interface Props {
  readonly image: ImageExplanation;
  /** Which image of the paste it is, for jq. */
  readonly position: number;
  readonly annotation: number;
  /** Selected: with the controls to copy and to open its page. */
  readonly open: boolean;
}

/** What one value means: its field, its unit worked out, and the way to its page. */
export function Note({ image, position, annotation, open }: Props) {
  const { t, index, fieldsAt, locale } = useSurroundings();
  const { path, field, node } = image.annotations[annotation]!;
  const entry = field === null ? undefined : index.entry(field);
  const isElement = entry !== undefined && field !== entry.path;
  const unit = isElement ? entry.element?.unit : entry?.unit;
  const worked = workOut(node.value, unit);
  const inner =
    node.children.length > 0 && !node.cut && (node.kind === 'array' || entry?.type.startsWith('map'))
      ? t.playground && t.worked.elements(node.children.length)
      : null;
  const empty =
    node.kind === 'null' ||
    (node.kind !== 'number' &&
      node.kind !== 'boolean' &&
      node.children.length === 0 &&
      (node.value === '' || node.value === null))
      ? t.worked.empty
      : null;
  const kind = node.children.length > 0 || node.kind === 'object' || node.kind === 'array' ? 'container' : 'scalar';
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
        {(worked ?? inner ?? empty) && (
          <span class="computed">{worked ? workedText(worked, t) : (inner ?? empty)}</span>
        )}
      </p>
      <p class="note-body">
        {!entry && t.playground.unknownKey}
        {entry?.summary}
        {entry && !entry.summary && `${since(entry.since, t)} ${t.playground.unwritten}`}
        {entry?.removed && (
          <span class="gone">
            {' '}
            {t.field.removed(entry.removed.engine, entry.removed.api)}
            {locale === 'zh' ? '。' : '.'}
          </span>
        )}
      </p>
      {open && (
        <p class="note-tools">
          {entry?.summary && (
            <a class="button" href={`${fieldsAt}${entry.slug}/`}>
              {t.playground.page} <span aria-hidden="true">→</span>
            </a>
          )}
          {image.kind === 'docker-image' && image.base === '' && (
            <CopyText
              label={t.playground.copyFormat}
              text={`--format '${entry?.print && !isElement ? entry.print : templateFor(path, kind)}'`}
            />
          )}
          {image.base === '' && <CopyText label={t.playground.copyJq} text={`jq '${jqFor(path, position)}'`} />}
        </p>
      )}
    </div>
  );
}

function since(
  since: { engine?: string | undefined; api?: string | undefined; podman?: string | undefined },
  t: ReturnType<typeof useSurroundings>['t'],
): string {
  const words = since.podman ? t.field.sincePodman(since.podman) : t.field.since(since.engine, since.api);
  return /[\u4e00-\u9fff]/.test(words) ? `${words}。` : `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
