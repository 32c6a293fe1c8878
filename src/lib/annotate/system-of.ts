import type { ImageView } from './image-view.ts';
import { stringsBelow, within } from './place.ts';

const WINDOWS = /^[A-Za-z]:[\\/]|^(?:cmd|powershell|pwsh)(?:\.exe)?$/i;
const UNIX = /^(?:[A-Za-z_]\w*=)?\//;
const TELLING = ['Entrypoint', 'Cmd', 'WorkingDir', 'Env', 'Shell'];

/** What an image is for. */
export type System = 'windows' | 'unix';

/**
 * Whether an image is for Windows, where nobody is root: by its Os, or where the paste does not hold that, by the
 * paths in its Config; null where nothing tells.
 */
export function systemOf({ os, config }: Pick<ImageView, 'os' | 'config'>): System | null {
  if (os) return os === 'windows' ? 'windows' : 'unix';
  const places = TELLING.flatMap((key) => within(config, key) ?? []);
  const texts = places.flatMap(stringsBelow).map((place) => String(place.node.value));
  if (texts.some((text) => WINDOWS.test(text))) return 'windows';
  return texts.some((text) => UNIX.test(text)) ? 'unix' : null;
}
