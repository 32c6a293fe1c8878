import { useSurroundings } from '../context.ts';
import { CopyText } from '../CopyText.tsx';
import { LongText } from '../LongText.tsx';

/** A text to take along, under its name, with the button that copies it. */
export function CodeBox({ title, text }: { title: string; text: string }) {
  const { t } = useSurroundings();
  return (
    <figure class="code-box" aria-label={title}>
      <figcaption>
        <span>{title}</span> <CopyText label={t.site.copy} name={`${t.site.copy} ${title}`} text={text} />
      </figcaption>
      <pre tabIndex={0} role="group" aria-label={title}>
        <LongText text={text} />
      </pre>
    </figure>
  );
}
