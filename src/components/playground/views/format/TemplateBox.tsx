import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Candidate } from '../../../../lib/express/template/complete-template.ts';
import type { CliVersion, ImageAnswer, TemplateRange } from '../../../../lib/format/index.ts';
import type { FormatWords } from '../../../../lib/i18n/views/format.en.ts';
import { useAssist } from './use-assist.ts';

interface Props {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onLeave: () => void;
  readonly answers: readonly ImageAnswer[];
  readonly cli: CliVersion;
  /** What to underline; null where nothing is wrong in the template. */
  readonly fault: TemplateRange | null;
  readonly failed: boolean;
  readonly words: FormatWords;
}

/**
 * The template with its suggestions, as the combobox pattern has it; a textarea may not take that role, so it stays a
 * text box that controls a list. The underline is drawn on a copy behind it, which also makes it as tall as its text.
 */
export function TemplateBox({ text, onText, onLeave, answers, cli, fault, failed, words }: Props) {
  const assist = useAssist();
  const box = useRef<HTMLTextAreaElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const [caret, setCaret] = useState(text.length);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const completion = useMemo(
    () => (open && assist ? assist.completeTemplate(text, Math.min(caret, text.length), answers, cli) : null),
    [assist, open, text, caret, answers, cli],
  );
  const candidates = completion?.candidates ?? [];
  const at = Math.min(active, candidates.length - 1);

  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [at]);

  // At once and not with the next drawing, so that what is typed right after lands behind it.
  function take({ insert }: Candidate) {
    const area = box.current!;
    area.setRangeText(insert, completion!.start, completion!.end, 'end');
    area.focus();
    setCaret(area.selectionStart);
    setOpen(false);
    onText(area.value);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.isComposing || event.altKey || event.metaKey) return;
    if (event.ctrlKey && event.code === 'Space') {
      event.preventDefault();
      return show(event.currentTarget as HTMLTextAreaElement);
    }
    if (candidates.length === 0) return;
    const to = { ArrowDown: at + 1, ArrowUp: at - 1 }[event.key];
    if (to !== undefined) setActive((to + candidates.length) % candidates.length);
    else if (event.key === 'Escape') setOpen(false);
    else if ((event.key === 'Enter' || event.key === 'Tab') && !event.shiftKey) take(candidates[at]!);
    else return;
    event.preventDefault();
  }

  function show(target: HTMLTextAreaElement) {
    setCaret(target.selectionStart);
    setActive(0);
    setOpen(true);
  }

  return (
    <div class="template-box">
      <label for="template">{words.template}</label>
      <div class="template-field">
        <Underlined text={text} fault={fault} />
        <textarea
          id="template"
          ref={box}
          rows={1}
          spellcheck={false}
          autocomplete="off"
          autocapitalize="off"
          placeholder={words.placeholder}
          value={text}
          aria-invalid={failed}
          aria-describedby={failed ? 'template-fault template-keys' : 'template-keys'}
          aria-autocomplete="list"
          aria-haspopup="listbox"
          aria-controls={candidates.length > 0 ? 'template-list' : undefined}
          aria-activedescendant={candidates.length > 0 ? `template-option-${at}` : undefined}
          onInput={(event) => {
            onText(event.currentTarget.value);
            show(event.currentTarget);
          }}
          onKeyDown={onKeyDown}
          onSelect={(event) => setCaret(event.currentTarget.selectionStart)}
          onBlur={() => {
            setOpen(false);
            onLeave();
          }}
        />
        {candidates.length > 0 && (
          // What scrolls has to take the focus; Tab takes a suggestion instead and never comes here.
          <ul
            id="template-list"
            ref={list}
            role="listbox"
            tabIndex={0}
            aria-label={words.suggestionsLabel}
            onMouseDown={(event) => event.preventDefault()}
          >
            {candidates.map((candidate, i) => (
              <li
                id={`template-option-${i}`}
                key={`${candidate.kind} ${candidate.label}`}
                role="option"
                aria-selected={i === at}
                onClick={() => take(candidate)}
              >
                <code>{candidate.label}</code>
                {candidate.pass === 'plain' && <span class="only">{words.secondPassOnly}</span>}
                <span class="detail">{candidate.detail}</span>
              </li>
            ))}
          </ul>
        )}
      </div>
      <p class="visually-hidden" role="status">
        {candidates.length > 0 ? words.suggestions(candidates.length) : ''}
      </p>
      <p id="template-keys" class="hint">
        {words.keys}
      </p>
    </div>
  );
}

function Underlined({ text, fault }: { text: string; fault: TemplateRange | null }) {
  const start = Math.min(fault?.start ?? text.length, text.length);
  const end = fault ? Math.max(fault.end, start + 1) : start;
  return (
    <div class="underlined" aria-hidden="true">
      {text.slice(0, start)}
      {fault && <span class="fault">{text.slice(start, end) || ' '}</span>}
      {text.slice(end)}
      {/* A last line break shows only with something after it. */}
      {'\u200b'}
    </div>
  );
}
