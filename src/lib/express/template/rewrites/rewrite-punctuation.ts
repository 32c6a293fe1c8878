import { FUNCTIONS, KEYWORDS } from '../functions.ts';
import { replaced, type Fault, type Proposal } from './fault.ts';

const RESERVED = /^(?:true|false|nil|define|template|block|break|continue)$/;

/** Quotes, brackets and spaces: what shells strip, keyboards change and eyes miss. */
export function rewritePunctuation(fault: Fault): Proposal[] {
  return [...straightQuotes(fault), ...stringQuotes(fault), ...bareWords(fault), ...closings(fault), ...spaces(fault)];
}

function straightQuotes({ template }: Fault): Proposal[] {
  return [{ step: 'quotes', template: template.replace(/[“”„‟]/g, '"').replace(/[‘’]/g, '"') }];
}

function stringQuotes({ template, actions, at, failure }: Fault): Proposal[] {
  const action = actions[at];
  const broken = failure.code === 'bad-string' && action ? template.slice(action.innerStart).split('\n') : [];
  if (broken.length > 1) {
    return [{ step: 'quotes', template: template.slice(0, action!.innerStart) + broken.join('\\n') }];
  }
  const strings = action?.words.filter(({ kind }) => kind === 'string') ?? [];
  return strings.flatMap(({ text, start, end }): Proposal[] => {
    const inner = text.slice(1).replace(/["'`]$/, '');
    const found: Proposal[] = [];
    if (text.startsWith("'"))
      found.push({ step: 'quotes', template: replaced(template, start, end, JSON.stringify(inner)) });
    if (text.startsWith('"')) {
      const escaped = inner.replace(/\\(?![abfnrtvxuU0-7\\"'])/g, '\\\\').replaceAll('\n', '\\n');
      found.push({ step: 'quotes', template: replaced(template, start, end, `"${escaped.trimEnd()}"`) });
    }
    return found;
  });
}

// PowerShell before 7.3 takes the quotes away, and what was in them is left bare.
function bareWords({ template, actions, at }: Fault): Proposal[] {
  const words = actions[at]?.words ?? [];
  const bare = words.filter(
    ({ kind, text }, i) =>
      i > 0 &&
      words[i - 1]!.kind !== 'pipe' &&
      (kind === 'comma' ||
        (kind === 'word' &&
          !/^[.$]|^-?\d+(?:\.\d+)?$/.test(text) &&
          !(text in FUNCTIONS) &&
          !(KEYWORDS as readonly string[]).includes(text) &&
          !RESERVED.test(text))),
  );
  if (bare.length === 0) return [];
  const quoted = bare.reduceRight(
    (whole, { text, start, end }) => replaced(whole, start, end, JSON.stringify(text)),
    template,
  );
  return [{ step: 'quotes', template: quoted }];
}

function closings({ template, actions, at, start, failure }: Fault): Proposal[] {
  const action = actions[at];
  if (failure.code === 'unclosed' || failure.code === 'bad-string' || failure.code === 'bad-character') {
    const trimmed = template.replace(/\}$/, '');
    const isOpen = !actions.at(-1)?.closed;
    const ends = isOpen ? ['}}', ')}}', '"}}', '")}}', '*/}}', '.}}', '}}{{end}}'] : ['{{end}}', '{{end}}{{end}}'];
    const closed = ends.map((end): Proposal => ({
      step: 'close',
      template: (end.startsWith('{') ? template : trimmed) + end,
    }));
    if (action) closed.unshift({ step: 'close', template: replaced(template, action.innerEnd, action.innerEnd, ')') });
    if (action && !action.closed) closed.unshift({ step: 'close', template: closedAction(template, action.end) });
    const unended = /\/\*(?:(?!\*\/).)*?\s*(?=\}\})/s.exec(template);
    if (unended)
      closed.unshift({
        step: 'close',
        template: replaced(template, unended.index + unended[0].length, unended.index + unended[0].length, '*/'),
      });
    return closed;
  }
  if (failure.code !== 'unexpected') return [];
  const found: Proposal[] = [];
  if (template.includes('{{{'))
    found.push({ step: 'surplus', template: template.replaceAll('{{{', '{{').replaceAll('}}}', '}}') });
  const dots = template.replace(/\.{2,}/g, '.').replace(/\.(?=\s|\}\})(?<=[\p{L}\p{Nd}]\.)/gu, '');
  found.push({ step: 'surplus', template: dots });
  const comma = action?.words.find((word) => word.kind === 'comma');
  if (action && comma) {
    const inner = action.words.filter(({ kind }) => kind !== 'comma');
    found.push({
      step: 'split',
      template: replaced(template, action.start, action.end, inner.map(({ text }) => `{{${text}}}`).join(',')),
    });
  }
  if (action) found.push({ step: 'surplus', template: replaced(template, start, start + 1, '') });
  return found;
}

// Where one `}` stands, there should be two.
function closedAction(template: string, end: number): string {
  return template.slice(0, end).replace(/\}?(\s*)$/, '}}$1') + template.slice(end);
}

function spaces({ template, actions, at }: Fault): Proposal[] {
  const action = actions[at];
  if (!action) return [];
  const inner = template.slice(action.innerStart, action.innerEnd);
  const found: Proposal[] = [];
  if (/^\s+\/\*/.test(inner))
    found.push({ step: 'spaces', template: replaced(template, action.start, action.end, `{{${inner.trim()}}}`) });
  if (/^-[^\s]/.test(inner))
    found.push({ step: 'spaces', template: replaced(template, action.innerStart, action.innerStart + 1, '- ') });
  const joined = inner.replace(/(^|\s)\.\s+(?=[\p{L}_])/gu, '$1.');
  if (joined !== inner)
    found.push({ step: 'spaces', template: replaced(template, action.innerStart, action.innerEnd, joined) });
  return found;
}
