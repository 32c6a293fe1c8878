import type { FormatResult } from '../../../../lib/format/index.ts';
import type { FormatWords } from '../../../../lib/i18n/views/format.en.ts';
import { shownVersions, type ShownVersion } from './shown-versions.ts';

interface Props {
  readonly cli: ShownVersion;
  readonly onCli: (cli: ShownVersion) => void;
  readonly results: Readonly<Record<ShownVersion, FormatResult>>;
  readonly words: FormatWords;
}

/** Which release of the CLI runs the template, and which of the others print something else. */
export function VersionSwitch({ cli, onCli, results, words }: Props) {
  const here = textOf(results[cli]);
  const others = shownVersions.filter((version) => textOf(results[version]) !== here);
  return (
    <fieldset class="versions">
      <legend>{words.clis}</legend>
      <div class="choices">
        {shownVersions.map((version) => (
          <label key={version}>
            <input
              type="radio"
              name="format-cli"
              value={version}
              checked={version === cli}
              onChange={() => onCli(version)}
            />
            <span>
              {version}
              {others.includes(version) && (
                <>
                  {' '}
                  <abbr title={words.differs}>
                    <span aria-hidden="true">≠</span>
                    <span class="visually-hidden">{words.differs}</span>
                  </abbr>
                </>
              )}
            </span>
          </label>
        ))}
      </div>
      <p>{others.length === 0 ? words.allSame : words.differing(others)}</p>
    </fieldset>
  );
}

function textOf({ stdout, stderr, exit }: FormatResult): string {
  return `${exit} ${stdout}${stderr}`;
}
