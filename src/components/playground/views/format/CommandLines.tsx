import { useState } from 'preact/hooks';
import { quotedTemplate, type TemplateShell } from '../../../../lib/express/index.ts';
import { shellWord } from '../../../../lib/express/shell-word.ts';
import type { FormatWords } from '../../../../lib/i18n/views/format.en.ts';
import { CopyText } from '../../CopyText.tsx';

const SHELLS: readonly TemplateShell[] = ['posix', 'powershell', 'cmd'];

interface Props {
  readonly template: string;
  readonly names: readonly string[];
  /** The jq filter that prints the same; null where there is none. */
  readonly jq: string | null;
  readonly words: FormatWords;
}

/** The whole command for a shell, and jq beside it. */
export function CommandLines({ template, names, jq, words }: Props) {
  const [shell, setShell] = useState<TemplateShell>('posix');
  const images = names.map(shellWord).join(' ');
  const format = template === '' ? '' : `--format ${quotedTemplate(template, shell)} `;
  const line = `docker image inspect ${format}${images}`;
  const jqLine = jq === null ? null : `docker image inspect ${images} | jq -r ${shellWord(jq)}`;
  const impossible = shell === 'cmd' && template.includes('\n');
  return (
    <section class="command-lines">
      <h2>{words.command}</h2>
      <fieldset>
        <legend class="visually-hidden">{words.command}</legend>
        {SHELLS.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="format-shell"
              value={one}
              checked={one === shell}
              onChange={() => setShell(one)}
            />
            <span>{words.shells[one]}</span>
          </label>
        ))}
      </fieldset>
      {impossible ? (
        <p>{words.cmdLines}</p>
      ) : (
        <div class="line">
          <pre tabIndex={0} role="group" aria-label={words.command}>
            {line}
          </pre>
          <CopyText label={words.copyCommand} text={line} />
        </div>
      )}
      {jqLine !== null && (
        <>
          <h3>{words.jq}</h3>
          <div class="line">
            <pre tabIndex={0} role="group" aria-label={words.jq}>
              {jqLine}
            </pre>
            <CopyText label={words.copyCommand} text={jqLine} />
          </div>
          <p class="aside">{words.jqNote}</p>
        </>
      )}
    </section>
  );
}
