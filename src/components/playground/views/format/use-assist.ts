import { useEffect, useState } from 'preact/hooks';
import type * as assist from './assist.ts';

type Assist = typeof assist;

// Asked for together with the view, so that working in it asks for nothing; without it the view works alone.
const loading: Promise<Assist | null> = import('./assist.ts').catch(() => null);

/** The help with writing, once it is there. */
export function useAssist(): Assist | null {
  const [assist, setAssist] = useState<Assist | null>(null);
  useEffect(() => void loading.then((loaded) => setAssist(loaded)), []);
  return assist;
}
