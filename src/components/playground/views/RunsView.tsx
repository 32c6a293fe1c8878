import { useMemo } from 'preact/hooks';
import { explainPaste, type HistoryStep } from '../../../lib/annotate/index.ts';
import { composeFile, dockerfileHalf, runLine, startCommand } from '../../../lib/express/index.ts';
import type { DockerfileWords } from '../../../lib/i18n/views/dockerfile.en.ts';
import type { RunsWords } from '../../../lib/i18n/views/runs.en.ts';
import styles from '../../../styles/runs-view.css?inline';
import shared from '../../../styles/view-parts.css?inline';
import { adoptStyles } from '../adopt-styles.ts';
import { useSurroundings } from '../context.ts';
import type { ViewProps } from '../views.ts';
import { ArgumentEffect } from './ArgumentEffect.tsx';
import { CodeBox } from './CodeBox.tsx';
import { DockerfileLines } from './DockerfileLines.tsx';
import { givenHistory } from './given-history.ts';
import { StartSettings } from './StartSettings.tsx';
import { StartWords } from './StartWords.tsx';

adoptStyles(shared, styles);

/** What a container of the image starts, how to start one, and the Dockerfile that set it so. */
export function RunsView({ state, dispatch, image, w, d }: ViewProps & { w: RunsWords; d: DockerfileWords }) {
  const start = useMemo(() => startCommand(image), [image]);
  const { index } = useSurroundings();
  const steps = useMemo(stepsOf, [state.explanation, state.history, image]);
  const half = useMemo(() => dockerfileHalf(image, steps), [image, steps]);
  const line = runLine(image);
  const compose = composeFile(image);
  const run = image.kind === 'podman-image' ? 'podman run' : 'docker run';

  // Oldest first, as a Dockerfile is written.
  function stepsOf(): HistoryStep[] {
    const typed = state.history.trim() === '' ? [] : explainPaste(state.history, index).history;
    return [...(typed.length > 0 ? typed : givenHistory(state.explanation, image).steps)].reverse();
  }

  return (
    <div class="lazy-view runs-view">
      <section aria-labelledby="runs-title">
        <h2 id="runs-title">{w.title}</h2>
        {start ? (
          <>
            <StartWords words={start.words} image={image} dispatch={dispatch} />
            <ul class="start-notes">
              {start.notes.map((note) => (
                <li>{w.notes[note]}</li>
              ))}
            </ul>
            <ArgumentEffect start={start} run={run} w={w} />
            <StartSettings start={start} image={image} dispatch={dispatch} w={w} />
          </>
        ) : (
          <p>{w.unknown}</p>
        )}
      </section>
      <section aria-labelledby="run-title">
        <h2 id="run-title">{w.runTitle}</h2>
        {line === null || compose === null ? (
          <p>{w.notWhole}</p>
        ) : (
          <>
            {/^ {2}-e /m.test(line) && <p>{w.fill}</p>}
            <div class="two">
              <CodeBox title={run} text={line} />
              <CodeBox title={w.compose} text={compose} />
            </div>
          </>
        )}
      </section>
      {half && <DockerfileLines half={half} hasHistory={steps.length > 0} image={image} dispatch={dispatch} d={d} />}
    </div>
  );
}
