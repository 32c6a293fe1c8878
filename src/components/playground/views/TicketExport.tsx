import { useEffect, useState } from 'preact/hooks';
import { explainPaste } from '../../../lib/annotate/index.ts';
import { indexFields } from '../../../lib/catalogue/index.ts';
import { exportHtml, exportMarkdown } from '../../../lib/express/index.ts';
import { languageTag } from '../../../lib/i18n/locales.ts';
import type { AnnotatedWords } from '../../../lib/i18n/views/annotated.en.ts';
import type { FindingsWords } from '../../../lib/i18n/views/findings.en.ts';
import { useSurroundings } from '../context.ts';
import { CopyText } from '../CopyText.tsx';
import { saveFile } from '../save-file.ts';
import type { TicketWords } from './ticket-words.ts';

const NAME = 'image-inspect-explained';

interface Props {
  /** Masked already. */
  readonly text: string;
  readonly a: AnnotatedWords;
  readonly f: FindingsWords;
  /** What the other languages take; asked for before there is a paste. */
  readonly otherLanguages: Promise<readonly TicketWords[]>;
}

/** The explained output as Markdown and HTML in any language, to copy or to save. */
export function TicketExport({ text, a, f, otherLanguages }: Props) {
  const { t, index, locale, fieldsAt, findingsAt } = useSurroundings();
  const [others, setOthers] = useState<readonly TicketWords[]>([]);
  const [language, setLanguage] = useState<string>(locale);
  useEffect(() => void otherLanguages.then(setOthers, () => undefined), [otherLanguages]);

  function made(write: typeof exportHtml): string {
    const chosen = others.find((other) => other.locale === language);
    // Pages are addressed alike in all languages, save for the language.
    const absolute = (path: string, at: string) =>
      new URL(chosen ? path.replace(new RegExp(`/${locale}(?=/${at}/)`), `/${chosen.locale}`) : path, location.href)
        .href;
    const inIts = chosen
      ? indexFields(index.entries.map((entry) => ({ ...entry, summary: chosen.summaries[entry.path] ?? null })))
      : index;
    return write({
      explanation: explainPaste(text, index),
      text,
      index: inIts,
      t: chosen?.t ?? t,
      words: chosen?.annotated ?? a,
      findings: chosen?.findings ?? f,
      locale: chosen?.locale ?? locale,
      fieldUrl: (slug) => absolute(`${fieldsAt}${slug}/`, 'fields'),
      findingUrl: (code) => absolute(`${findingsAt}${code}/`, 'findings'),
    });
  }

  return (
    <section aria-labelledby="ticket-title">
      <h2 id="ticket-title">{a.heading}</h2>
      <p>{a.lead}</p>
      <p>
        <label>
          {a.language}{' '}
          <select value={language} onChange={(event) => setLanguage(event.currentTarget.value)}>
            <option value={locale} lang={languageTag[locale]}>
              {t.site.thisLanguage}
            </option>
            {others.map((other) => (
              <option value={other.locale} lang={languageTag[other.locale]}>
                {other.t.site.thisLanguage}
              </option>
            ))}
          </select>
        </label>
      </p>
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
