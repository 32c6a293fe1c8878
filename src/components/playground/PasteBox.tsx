import { useRef, useState } from 'preact/hooks';
import { useSurroundings } from './context.ts';
import type { PlaygroundSample } from './Playground.tsx';
import { readFile } from './read-file.ts';

interface Props {
  readonly text: string;
  readonly samples: readonly PlaygroundSample[];
  readonly sample: string | null;
  readonly onChange: (text: string) => void;
  readonly onSample: (slug: string) => void;
}

/** The box that takes anything: typed, pasted, dropped or opened. Works before and without Monaco. */
export function PasteBox({ text, samples, sample, onChange, onSample }: Props) {
  const { t } = useSurroundings();
  const p = t.playground;
  const [over, setOver] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const file = useRef<HTMLInputElement>(null);

  async function open(chosen: File | undefined) {
    if (!chosen) return;
    const read = await readFile(chosen);
    if (read.text !== null) onChange(read.text);
    setFault(read.fault && p[read.fault]);
  }

  return (
    <section
      class={`paste-box ${over ? 'over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        setOver(false);
        if (!event.dataTransfer?.files.length) return;
        event.preventDefault();
        void open(event.dataTransfer.files[0]);
      }}
    >
      <label class="visually-hidden" for="paste">
        {p.label}
      </label>
      <textarea
        id="paste"
        rows={text === '' ? 5 : 4}
        spellcheck={false}
        autocomplete="off"
        autocapitalize="off"
        placeholder={p.placeholder}
        value={text}
        onInput={(event) => {
          setFault(null);
          onChange(event.currentTarget.value);
        }}
      />
      <div class="under">
        <button type="button" class="button" onClick={() => file.current?.click()}>
          {p.openFile}
        </button>
        <input
          ref={file}
          class="visually-hidden"
          type="file"
          tabIndex={-1}
          aria-label={p.openFile}
          onChange={(event) => {
            void open(event.currentTarget.files?.[0]);
            event.currentTarget.value = '';
          }}
        />
        <span class="drop">{p.drop}</span>
        {text !== '' && (
          <button type="button" class="button" onClick={() => onChange('')}>
            {p.clear}
          </button>
        )}
        <span class="samples">
          <span id="samples-label">{p.samples}</span>
          <span role="group" aria-labelledby="samples-label">
            {samples.map(({ slug, label }) => (
              <button type="button" class="button bare" aria-pressed={slug === sample} onClick={() => onSample(slug)}>
                {label}
              </button>
            ))}
          </span>
        </span>
      </div>
      {fault && (
        <p role="alert" class="fault">
          {fault}
        </p>
      )}
    </section>
  );
}
