import type { Engine } from '../annotate/index.ts';
import type { PasteWords } from '../i18n/paste-words.en.ts';

/** Which API and which store wrote a paste, in words; null where nothing can be told. */
export function engineSentence(engine: Engine, t: PasteWords): string | null {
  const e = t.engine;
  const store = engine.store ? e.store[engine.store] : null;
  const { min = null, max = null } = engine.api ?? {};
  const api = min && max ? e.apiBetween(min, max) : min ? e.apiFrom(min) : max ? e.apiUpTo(max) : null;
  if (!store && !api) return null;
  const driver = engine.driver && engine.store ? e.driver(engine.driver) : '';
  return [store ? `${store}${driver}` : e.unknownStore, api].filter(Boolean).join(' · ');
}
