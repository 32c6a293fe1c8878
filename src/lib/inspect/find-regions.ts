import { scanRegion, type Scan } from './scan-region.ts';
import type { Sketch } from './sketch.ts';
import type { Region } from './types.ts';

const OPEN_BRACE = 0x7b;
const OPEN_BRACKET = 0x5b;

// What may follow an opening bracket that begins JSON, rather than a prompt, a template or prose.
const QUOTE = String.raw`["“”„‟″＂]|'\w|‘\w|&quot;|&#34;|\\"`;
const GAP = String.raw`(?:\s|\\[nrt]|[\u00a0\u200b\u3000\ufeff]|&nbsp;|<br ?\/?>)*`;
// Docker's keys begin with a capital; without quotes, anything else might be code.
const BARE_KEY = String.raw`:?[A-Z]\w{1,60}\s*(?::|=>?)\s*(?:["'“[{\d-]|true|false|null)`;
const ELISION = String.raw`\.\.|…|<\s*(?:snip|\.\.|…)|\/\/|\/\*|#\s`;
const AFTER_BRACE = new RegExp(`${GAP}(?:(?:${QUOTE}|${ELISION}|\\}|$)|${BARE_KEY})`, 'iy');
const AFTER_BRACKET = new RegExp(
  `${GAP}(?:\\{|\\[${GAP}(?:[\\[{"\\]]|-?\\d|true|false|null)|${QUOTE}|${ELISION}|\\]|-?\\d+(?:\\.\\d+)?(?:e[+-]?\\d+)?\\s*[,\\]]|(?:true|false|null)\\s*[,\\]]|$)`,
  'iy',
);
// The first member of an object whose brace was left behind: a quoted name, a colon, a value.
const MEMBER = new RegExp(
  `(?:^|[\\n\\r])[ \\t]*(?=(["“”]|&quot;)[\\w.\\/ -]{1,120}(?:["“”]|&quot;)\\s*(?::|=>)\\s*(?:["“{[\\d.…-]|&quot;|true|false|null|nil))`,
  'g',
);

// Past so many, what follows is left out: nobody pastes so many outputs.
const MOST = 500_000;
// UTF-16 units between two pauses.
const SLICE = 65_536;

/** Finds the JSON documents of a paste, in order, and masks what is not JSON inside them; in slices. */
export function* findRegions(sketch: Sketch): Generator<void, Region[]> {
  const current = sketch.toText();
  const scans: Scan[] = [];
  const fragmentStart = firstMember(current);
  let i = 0;
  let pause = SLICE;
  while (i < current.length) {
    if (scans.length >= MOST) {
      sketch.note('too-many', i, i + 1);
      break;
    }
    if (i >= pause) {
      pause = i + SLICE;
      yield;
    }
    const start = nextStart(current, i);
    if (fragmentStart >= i && fragmentStart < (start ?? Infinity)) {
      const scan = yield* scanRegion(sketch, current, fragmentStart, true);
      scans.push(scan);
      i = Math.max(scan.end, fragmentStart + 1);
      continue;
    }
    if (start === null) break;
    const scan = yield* scanRegion(sketch, current, start, false);
    scans.push(scan);
    i = Math.max(scan.end, start + 1);
  }
  return meaningful(scans);
}

function firstMember(text: string): number {
  MEMBER.lastIndex = 0;
  const match = MEMBER.exec(text);
  return match ? match.index + match[0].length : -1;
}

function nextStart(text: string, from: number): number | null {
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code !== OPEN_BRACE && code !== OPEN_BRACKET) continue;
    const after = code === OPEN_BRACE ? AFTER_BRACE : AFTER_BRACKET;
    after.lastIndex = i + 1;
    if (after.test(text)) return i;
  }
  return null;
}

// "[1]" of a job list or "{}" of a find command is JSON too, but not what anyone came for.
function meaningful(scans: readonly Scan[]): Region[] {
  const weighty = scans.filter((scan) => scan.strings > 0);
  const kept = weighty.length > 0 ? weighty : scans.slice(0, 1);
  return kept.map(({ start, end, fragment }) => ({ start, end, fragment }));
}
