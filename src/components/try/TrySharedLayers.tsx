import { useState } from 'preact/hooks';
import { sharedPrefix } from '../../lib/layers/shared-prefix.ts';
import { numbered } from './numbered.ts';
import type { TryWords } from '../../lib/i18n/try.en.ts';

// Megabytes, to count with; what matters is which of them are counted twice.
const SIZES = { base: 80, runtime: 50, libraries: 30, app: 5, tools: 12 } as const;
type Content = keyof typeof SIZES;
const CONTENTS = Object.keys(SIZES) as Content[];
const FIRST: readonly (readonly Content[])[] = [
  ['base', 'runtime', 'libraries', 'app'],
  ['base', 'tools', 'libraries', 'app'],
];

/** Two images of four layers: choose what each layer holds, and see which are stored once. */
export function TrySharedLayers({ t }: { t: TryWords }) {
  const [images, setImages] = useState(FIRST);
  const [a, b] = images as [readonly Content[], readonly Content[]];
  const shared = sharedPrefix(a, b);
  const isAgain = (image: number, at: number) => at >= shared && images[1 - image]!.includes(images[image]![at]!);
  const sum = (layers: readonly Content[]) => layers.reduce((total, layer) => total + SIZES[layer], 0);
  const choose = (image: number, at: number, content: Content) =>
    setImages(
      images.map((layers, i) => (i === image ? layers.map((layer, j) => (j === at ? content : layer)) : layers)),
    );
  return (
    <div class="try-piece">
      <p>{t.shared.how}</p>
      <div class="pair">
        {images.map((layers, image) => (
          <fieldset key={image}>
            <legend>{numbered(t.shared.image, image + 1)}</legend>
            <ol class="layers plain" reversed>
              {layers
                .map((content, at) => (
                  <li
                    key={at}
                    value={at + 1}
                    class={`stratum-${1 + CONTENTS.indexOf(content) * 2 - Number(content === 'tools')} ${isAgain(image, at) ? 'again' : ''}`}
                  >
                    <label>
                      <span>{at + 1}</span>
                      <select
                        value={content}
                        onChange={(event) => choose(image, at, event.currentTarget.value as Content)}
                      >
                        {CONTENTS.map((name) => (
                          <option value={name} key={name}>
                            {`${t.shared.contents[name]} · ${SIZES[name]} MB`}
                          </option>
                        ))}
                      </select>
                    </label>
                    <small>{at < shared ? t.shared.once : isAgain(image, at) ? t.shared.twice : t.shared.own}</small>
                  </li>
                ))
                .reverse()}
            </ol>
            <p>{`${t.shared.size} ${sum(layers)} MB`}</p>
          </fieldset>
        ))}
      </div>
      <p aria-live="polite">
        <strong>{`${t.shared.disk} ${sum(a) + sum(b) - sum(a.slice(0, shared))} MB`}</strong>
        {` · ${t.shared.saved} ${sum(a.slice(0, shared))} MB`}
      </p>
      <button type="button" class="button" onClick={() => setImages(FIRST)}>
        {t.again}
      </button>
    </div>
  );
}
