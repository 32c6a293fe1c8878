import type { ImageExplanation } from '../../../lib/annotate/index.ts';
import type { StartCommand, StartWord } from '../../../lib/express/index.ts';
import { PlaceButton } from '../PlaceButton.tsx';
import type { Action } from '../state.ts';

interface Props {
  readonly words: StartCommand['words'];
  readonly image: ImageExplanation;
  readonly dispatch: (action: Action) => void;
}

/** The command a container starts, word by word, each part under the key it comes from. */
export function StartWords({ words, image, dispatch }: Props) {
  const parts: { from: StartWord['from']; words: StartWord[] }[] = [];
  for (const word of words) {
    const last = parts.at(-1);
    if (last?.from === word.from) last.words.push(word);
    else parts.push({ from: word.from, words: [word] });
  }
  return (
    <ol class="start-words">
      {parts.map((part) => (
        <li class={part.from.toLowerCase()}>
          <span class="part-name">{part.from}</span>
          <ol>
            {part.words.map(({ word, path }) => (
              <li>
                <PlaceButton image={image} path={path} dispatch={dispatch}>
                  {word === '' ? '""' : word}
                </PlaceButton>
              </li>
            ))}
          </ol>
        </li>
      ))}
    </ol>
  );
}
