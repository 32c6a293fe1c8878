import type { Worked } from './worked-value.ts';
import type { PasteWords } from '../i18n/paste-words.en.ts';

/** Says what a value amounts to in the reader's language. */
export function workedText(worked: Worked, { worked: t }: PasteWords): string {
  switch (worked.kind) {
    case 'bytes':
      return t.bytes(worked.short, worked.binary);
    case 'duration':
      return t.duration(worked.text);
    case 'time':
      return t.utc(worked.text);
    case 'zero-time':
      return t.zeroTime;
    case 'epoch':
      return t.epoch;
    case 'epoch-1980':
      return t.epoch1980;
    case 'empty-layer':
      return t.emptyLayer;
  }
}
