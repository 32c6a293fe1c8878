import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { answersOf } from '../../../lib/express/answers-of.ts';
import { TEMPLATE_LIMITS } from '../../../lib/express/template/template-limits.ts';
import { formatImages, type FormatResult, type ImageAnswer } from '../../../lib/format/index.ts';
import type { FormatWords } from '../../../lib/i18n/views/format.en.ts';
import { useSurroundings } from '../context.ts';
import type { ViewProps } from '../views.ts';
import styles from '../../../styles/format-view.css?inline';
import { adoptStyles } from '../adopt-styles.ts';
import { CommandLines } from './format/CommandLines.tsx';
import { examples } from './format/examples.ts';
import { Fault } from './format/Fault.tsx';
import { shownFailure } from './format/group-outcomes.ts';
import { Rewrites } from './format/Rewrites.tsx';
import { shownVersions, type ShownVersion } from './format/shown-versions.ts';
import { TemplateBox } from './format/TemplateBox.tsx';
import { Terminal } from './format/Terminal.tsx';
import { useAssist } from './format/use-assist.ts';
import { VersionSwitch } from './format/VersionSwitch.tsx';
import { Why } from './format/Why.tsx';

adoptStyles(styles);

const IMAGES = 100;
const COMPUTE_AFTER = 80;
const KEEP_AFTER = 400;

/** A template over the paste: what every version of the CLI prints, why, and what works instead. */
export function FormatView({ state, dispatch, words }: ViewProps & { words: FormatWords }) {
  const { fieldsAt } = useSurroundings();
  const { explanation } = state;
  const assist = useAssist();
  const [text, keep, flush] = useTemplate(state.template, (template) => dispatch({ type: 'format', template }));
  const [cli, setCli] = useState<ShownVersion>('29.7.2');
  const template = useSettled(text, COMPUTE_AFTER);
  const { answers, count, mends, podman } = useMemo(
    () => answersOf({ text: state.text, masked: state.masked, images: explanation.images }, IMAGES),
    [explanation],
  );
  const results = useMemo(() => formatAll(template, answers), [template, answers]);
  const result = results[cli];
  const rewrites = useMemo(
    () => assist?.rewriteTemplate(template, answers, cli) ?? null,
    [assist, template, answers, cli],
  );
  const failure = shownFailure(result);
  const pages = fieldsAt.replace(/fields\/$/, 'howto/');
  const names = explanation.images.slice(0, 3).map(({ repoTags, id }) => repoTags[0] ?? id ?? 'IMAGE');
  const works = result.exit === 0;

  if (answers.length === 0) return <p class="format">{words.notInspect}</p>;
  return (
    <div class="format">
      {(podman || mends.length > 0) && (
        <ul class="mends">
          {podman && <li>{words.podman}</li>}
          {mends.map((mend) => (
            <li key={mend}>{words.mends[mend]}</li>
          ))}
        </ul>
      )}
      <TemplateBox
        text={text}
        onText={keep}
        onLeave={flush}
        answers={answers}
        cli={cli}
        fault={template === text ? (failure?.range ?? null) : null}
        failed={failure !== null}
        words={words}
      />
      <p class="examples">
        <span id="examples-label">{words.examplesLabel}</span>
        <span role="group" aria-labelledby="examples-label">
          {Object.entries(examples).map(([name, example]) => (
            <button
              type="button"
              class="button bare"
              key={name}
              title={example}
              aria-pressed={text === example}
              onClick={() => keep(example)}
            >
              {words.examples[name as keyof typeof examples]}
            </button>
          ))}
        </span>
      </p>
      <VersionSwitch cli={cli} onCli={setCli} results={results} words={words} />
      <p class="visually-hidden" role="status">
        {words.says(result.stderr.split('\n').length - 1, result.exit)}
      </p>
      {answers.length < count && <p class="aside">{words.limited(answers.length, count)}</p>}
      <Terminal result={result} words={words} />
      {failure && <Fault failure={failure} template={template} words={words} page={`${pages}format-errors/`} />}
      {rewrites && <Rewrites rewrites={rewrites} works={works} onTake={keep} words={words} />}
      <Why result={result} template={template} words={words} page={`${pages}format/#passes`} />
      <CommandLines
        template={template}
        names={names}
        jq={assist?.jqOf(template, cli, answers.length > 1 ? null : 0) ?? null}
        words={words}
      />
      <p class="pages">
        <a href={`${pages}format/`}>{words.pages.format}</a> ·{' '}
        <a href={`${pages}format-errors/`}>{words.pages.errors}</a>
      </p>
    </div>
  );
}

function formatAll(template: string, answers: readonly ImageAnswer[]): Record<ShownVersion, FormatResult> {
  const results = shownVersions.map(
    (version) => [version, formatImages(template, answers, version, TEMPLATE_LIMITS)] as const,
  );
  return Object.fromEntries(results) as Record<ShownVersion, FormatResult>;
}

/**
 * The text of the box, which the state and with it the address follow once typing pauses: browsers refuse an address
 * that changes with every key. A template from elsewhere replaces it.
 */
function useTemplate(given: string, send: (template: string) => void) {
  const [text, setText] = useState(given);
  const sent = useRef(given);
  const waiting = useRef<{ timer: ReturnType<typeof setTimeout>; text: string } | null>(null);

  useEffect(() => {
    if (given !== sent.current) setText(given);
    sent.current = given;
  }, [given]);
  useEffect(() => () => clearTimeout(waiting.current?.timer), []);

  function flush() {
    if (!waiting.current) return;
    clearTimeout(waiting.current.timer);
    sent.current = waiting.current.text;
    waiting.current = null;
    send(sent.current);
  }
  function keep(next: string) {
    setText(next);
    clearTimeout(waiting.current?.timer);
    waiting.current = { text: next, timer: setTimeout(flush, KEEP_AFTER) };
  }
  return [text, keep, flush] as const;
}

/** A value once it has stopped changing for some milliseconds. */
function useSettled<T>(value: T, after: number): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(() => value), after);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
