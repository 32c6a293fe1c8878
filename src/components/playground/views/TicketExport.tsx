import { explainPaste } from '../../../lib/annotate/index.ts';
import { exportHtml, exportMarkdown } from '../../../lib/express/index.ts';
import type { AnnotatedWords } from '../../../lib/i18n/views/annotated.en.ts';
import type { FindingsWords } from '../../../lib/i18n/views/findings.en.ts';
import { useSurroundings } from '../context.ts';
import { CopyText } from '../CopyText.tsx';
import { saveFile } from '../save-file.ts';

const NAME = 'image-inspect-explained';

/** The explained output as Markdown and HTML, to copy or to save; `text` is masked already. */
export function TicketExport({ text, a, f }: { text: string; a: AnnotatedWords; f: FindingsWords }) {
  const { t, index, locale, fieldsAt, findingsAt } = useSurroundings();

  function made(write: typeof exportHtml): string {
    const absolute = (path: string) => new URL(path, location.href).href;
    return write({
      explanation: explainPaste(text, index),
      text,
      index,
      t,
      words: a,
      findings: f,
      locale,
      fieldUrl: (slug) => absolute(`${fieldsAt}${slug}/`),
      findingUrl: (code) => absolute(`${findingsAt}${code}/`),
    });
  }

  return (
    <section aria-labelledby="ticket-title">
      <h2 id="ticket-title">{a.heading}</h2>
      <p>{a.lead}</p>
      <p>{a.language}</p>
      <p class="tools">
        <CopyText label={a.copyMarkdown} text={() => made(exportMarkdown)} />
        <button
          type="button"
          class="button"
          onClick={() => saveFile(`${NAME}.md`, 'text/markdown', made(exportMarkdown))}
        >
          {a.saveMarkdown}
        </button>
        <CopyText label={a.copyHtml} text={() => made(exportHtml)} />
        <button type="button" class="button" onClick={() => saveFile(`${NAME}.html`, 'text/html', made(exportHtml))}>
          {a.saveHtml}
        </button>
      </p>
    </section>
  );
}
