import { en } from '../../lib/i18n/messages.en.ts';
import { Playground, type PlaygroundProps } from './Playground.tsx';

/** The playground with its words, so that a page carries one language only. */
export function PlaygroundEn(props: PlaygroundProps) {
  return <Playground {...props} t={en} />;
}
