import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { bytes } from '../../lib/express/index.ts';
import { useSurroundings } from './context.ts';
import type { PlaygroundSample } from './Playground.tsx';
import { readFile } from './read-file.ts';

interface Props {
  readonly text: string;
  readonly samples: readonly PlaygroundSample[];
  readonly sample: string | null;
  readonly onChange: (text: string) => void;
  readonly onSample: (slug: string) => void;
  /** What else is offered beside the box. */
  readonly children?: ComponentChildren;
}

// UTF-16 units. A box of the browser's lays out all that is in it, a third of a second for each megabyte; past
// this, it holds the beginning and the rest is kept beside it.
const HOLDS = 500_000;
const BEGINNING = 4_000;

/** The box that takes anything: typed, pasted, dropped or opened. Works before and without Monaco. */
export function PasteBox({ text, samples, sample, onChange, onSample, children }: Props) {
  const { t } = useSurroundings();
  const p = t.playground;
  const [over, setOver] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const file = useRef<HTMLInputElement>(null);
  const isShortened = text.length > HOLDS;

  function paste(event: ClipboardEvent) {
    const pasted = event.clipboardData?.getData('text/plain') ?? '';
    if (pasted === '' || (pasted.length <= HOLDS && !isShortened)) return;
    event.preventDefault();
    const { selectionStart, selectionEnd } = event.currentTarget as HTMLTextAreaElement;
    onChange(isShortened ? pasted : text.slice(0, selectionStart) + pasted + text.slice(selectionEnd));
  }

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
        class="takes-paste"
        id="paste"
        rows={text === '' ? 5 : 3}
        spellcheck={false}
        autocomplete="off"
        autocapitalize="off"
        placeholder={p.placeholder}
        value={isShortened ? text.slice(0, BEGINNING) : text}
        readOnly={isShortened}
        aria-describedby={isShortened ? 'paste-kept' : undefined}
        onPaste={paste}
        onInput={(event) => {
          setFault(null);
          onChange(event.currentTarget.value);
        }}
      />
      {isShortened && (
        <p id="paste-kept" class="soft">
          {p.keptWhole(bytes(text.length).short)}
        </p>
      )}
      <div class="under">
        <button type="button" class="button" onClick={() => file.current?.click()}>
          {p.openFile}
        </button>
        <input
          ref={file}
          type="file"
          hidden
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
        {children}
        {sample !== null && (
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
        )}
      </div>
      {fault && (
        <p role="alert" class="fault">
          {fault}
        </p>
      )}
    </section>
  );
}
