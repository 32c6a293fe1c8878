import { parseDocument, readPaste } from '../../inspect/index.ts';
import { newMemory } from './placeholder.ts';
import { redact, type Redaction } from './redact.ts';

/** What is masked: nothing, credentials, or the hosts of private registries too. */
export type RedactionExtent = 'nothing' | 'credentials' | 'credentials-and-hosts';

/** Masks pastes that go out together: an equal secret has an equal placeholder in all of them. */
export function redactTexts(texts: readonly string[], extent: RedactionExtent): Redaction[] {
  if (extent === 'nothing') return texts.map((text) => ({ text, masked: [] }));
  const memory = newMemory();
  for (const text of texts) memory.reserve(text);
  const hosts = extent === 'credentials-and-hosts';
  return texts.map((text) => redact(parseDocument(readPaste(text)), { hosts, memory }));
}
