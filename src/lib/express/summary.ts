import type { Engine, ImageExplanation } from '../annotate/index.ts';
import type { PasteWords } from '../i18n/paste-words.en.ts';
import { shellWord } from './shell-word.ts';
import { bytes } from './worked-value.ts';

/** A piece of the summary; emphasised pieces are what the reader looks for. */
export interface SummaryPart {
  readonly text: string;
  readonly as: 'text' | 'strong' | 'code';
}

const text = (value: string): SummaryPart => ({ text: value, as: 'text' });
const strong = (value: string): SummaryPart => ({ text: value, as: 'strong' });
const code = (value: string): SummaryPart => ({ text: value, as: 'code' });

/** What a colleague would say of an image in one sentence; only what the paste tells. */
export function summarise(image: ImageExplanation, engine: Engine, t: PasteWords, locale: string): SummaryPart[] {
  const s = t.summary;
  if (image.kind === 'layer-list') return [text(s.layerList(image.layers ?? 0))];
  if (image.base !== '') return [text(s.fragment(image.base))];
  const clauses: SummaryPart[][] = [[...naming(image, t, locale)]];
  if (image.created && Number.isFinite(Date.parse(image.created)) && !image.created.startsWith('0001-'))
    clauses.push([text(s.built(image.created))]);
  if (image.layers !== null) clauses.push([strong(s.layers(image.layers))]);
  if (image.size !== null) clauses.push(sizing(image, engine, t, locale));
  clauses.push(...running(image, t, locale));
  return joinClauses(clauses, locale);
}

function naming(image: ImageExplanation, { summary: s }: PasteWords, locale: string): SummaryPart[] {
  const space = text(' ');
  const [name, ...others] = image.repoTags;
  const parts: SummaryPart[] = [text(s.image), space, name ? strong(name) : text(s.unnamed)];
  if (others.length > 0) parts.push(space, text(s.andNames(others.length)));
  const platform = [image.os, image.architecture, image.variant].filter(Boolean).join('/');
  if (platform !== '') parts.push(locale === 'zh' ? text(s.for) : text(` ${s.for}`), space, strong(platform));
  return parts;
}

function sizing(image: ImageExplanation, engine: Engine, { summary: s }: PasteWords, locale: string): SummaryPart[] {
  const kind =
    engine.store === 'containerd'
      ? 'compressed'
      : engine.store === 'graphdriver' || image.kind === 'podman-image'
        ? 'unpacked'
        : 'unknown';
  const amount = strong(bytes(image.size!).short);
  if (s.size[kind] === '') return [amount];
  return locale === 'zh' ? [text(`${s.size[kind]} `), amount] : [amount, text(` ${s.size[kind]}`)];
}

function running(image: ImageExplanation, { summary: s }: PasteWords, locale: string): SummaryPart[][] {
  if (image.command === null) return [];
  const command = code(shorten(image.command.map(shellWord).join(' ')));
  const user = image.user === null ? null : image.user === '' ? text(s.root) : code(image.user);
  const dir = image.workingDir ? code(image.workingDir) : null;
  if (locale === 'zh') {
    const who = user ? [text(`${s.as} `), user, text(' 身份')] : [];
    const where = dir ? [text(`${s.in} `), dir, text(' 里')] : [];
    return [[...who, ...where, text(`${s.runs} `), command]];
  }
  const who = user ? [text(` ${s.as} `), user] : [];
  const where = dir ? [text(` ${s.in} `), dir] : [];
  return [[text(`${s.runs} `), command, ...who, ...where]];
}

function joinClauses(clauses: readonly SummaryPart[][], locale: string): SummaryPart[] {
  const separator = text(locale === 'zh' ? '，' : ', ');
  const joined = clauses.flatMap((clause, i) => (i === 0 ? clause : [separator, ...clause]));
  return [...joined, text(locale === 'zh' ? '。' : '.')];
}

function shorten(command: string): string {
  return command.length > 160 ? `${command.slice(0, 157)}…` : command;
}
