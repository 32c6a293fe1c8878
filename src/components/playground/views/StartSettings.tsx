import type { ComponentChildren } from 'preact';
import { imageView, systemOf, userForm, type ImageExplanation } from '../../../lib/annotate/index.ts';
import { healthText, type SettingName, type StartCommand } from '../../../lib/express/index.ts';
import type { RunsWords } from '../../../lib/i18n/views/runs.en.ts';
import { useSurroundings } from '../context.ts';
import { PlaceButton } from '../PlaceButton.tsx';
import type { Action } from '../state.ts';

interface Props {
  readonly start: StartCommand;
  readonly image: ImageExplanation;
  readonly dispatch: (action: Action) => void;
  readonly w: RunsWords;
}

/** As whom, where and until which signal the command runs, and how the engine asks whether it is well. */
export function StartSettings({ start, image, dispatch, w }: Props) {
  const { t } = useSurroundings();
  const { health, user } = start;
  const place = (path: string, text: string) => (
    <PlaceButton image={image} path={path} dispatch={dispatch}>
      {text}
    </PlaceButton>
  );
  // The defaults are those of Linux.
  const system = systemOf(imageView(image));
  const form = user && userForm(user.value, system);
  const says = health && healthText(health, w);
  const notSet = (name: SettingName) =>
    start.untold.includes(name) ? (
      <span class="soft">{w.untold}</span>
    ) : (
      <>
        {name === 'health' ? w.defaults.health : system === 'unix' && <code>{w.defaults[name]}</code>}{' '}
        {name !== 'health' && <span class="soft">{w.notSet}</span>}
      </>
    );
  const row = (name: SettingName, set: ComponentChildren | null) => (
    <div>
      <dt>{w[name]}</dt>
      <dd>{set ?? notSet(name)}</dd>
    </div>
  );
  return (
    <dl class="start-settings">
      {row(
        'user',
        user && (
          <>
            {place(user.path, user.value)}{' '}
            {form && <span class="computed">{t.meaning.user(form.form, form.user, form.group?.text ?? null)}</span>}
          </>
        ),
      )}
      {row('workingDir', start.workingDir && place(start.workingDir.path, start.workingDir.value))}
      {row('stopSignal', start.stopSignal && place(start.stopSignal.path, start.stopSignal.value))}
      {row(
        'health',
        health && (
          <>
            {health.words.length > 0 && place(health.path, health.words.join(' '))}{' '}
            <span class="soft">{w.check[health.form]}</span>
            {says && <span class="schedule computed">{says}</span>}
          </>
        ),
      )}
    </dl>
  );
}
