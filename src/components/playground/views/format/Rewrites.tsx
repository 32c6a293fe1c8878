import type { Rewrite } from '../../../../lib/express/template/rewrite-template.ts';
import type { FormatWords } from '../../../../lib/i18n/views/format.en.ts';

interface Props {
  readonly rewrites: readonly Rewrite[];
  /** The template works as it is, by pass two. */
  readonly works: boolean;
  readonly onTake: (template: string) => void;
  readonly words: FormatWords;
}

/** Templates that do work, with what each prints. */
export function Rewrites({ rewrites, works, onTake, words }: Props) {
  if (works && rewrites.length === 0) return null;
  return (
    <section class="rewrites">
      <h2>{works ? words.betterRewrites : words.rewrites}</h2>
      {rewrites.length === 0 && <p>{words.noRewrite}</p>}
      <ul>
        {rewrites.map(({ template, steps, result }) => (
          <li key={template}>
            <p class="rewrite">
              <code>{template}</code>
              <button type="button" class="button" onClick={() => onTake(template)}>
                {words.take}
                <code class="visually-hidden"> {template}</code>
              </button>
            </p>
            <p class="effect">
              {[...new Set(steps)].map((step) => words.steps[step]).join(words.comma)}
              {' · '}
              {result.stdout.trim() === '' ? (
                words.printsNothing
              ) : (
                <>
                  {words.prints} <code>{firstLine(result.stdout)}</code>
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function firstLine(text: string): string {
  const [line = ''] = text.trimStart().split('\n');
  return line.length > 60 || text.trim().includes('\n') ? `${line.slice(0, 60)}…` : line;
}
