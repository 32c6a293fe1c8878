import type { PasteWords } from '../i18n/paste-words.en.ts';
import type { ValueMeaning } from './value-meanings.ts';
import { workedText } from './worked-text.ts';

/** Says what a value says of itself, in the reader's language. */
export function valueText(meaning: ValueMeaning, t: PasteWords): string {
  const m = t.meaning;
  switch (meaning.kind) {
    case 'digest':
      return m.digest[meaning.of];
    case 'port':
      return m.port(meaning.first, meaning.count, meaning.protocol.toUpperCase(), meaning.implied);
    case 'user':
      return m.user(meaning.form, meaning.user, meaning.group?.text ?? null);
    case 'platform':
      return m.platform(meaning.text, meaning.alias);
    case 'health-default':
      return m.healthDefault(meaning.text);
    case 'buildkit':
      return m.buildkit;
    case 'nop':
      return m.nop;
    case 'args-escaped':
      return m.argsEscaped;
    case 'no-driver-data':
      return m.noDriverData[meaning.store];
    case 'same-layer':
      return m.sameLayer(meaning.as);
    case 'bytes':
    case 'duration':
    case 'time':
    case 'zero-time':
    case 'epoch':
    case 'epoch-1980':
    case 'empty-layer':
      return workedText(meaning, t);
  }
}
