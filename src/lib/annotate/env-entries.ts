import type { ImageView } from './image-view.ts';
import { inside, textOf, within, type Place } from './place.ts';

/** One entry of Env, split at its first equals sign. */
export interface EnvEntry {
  readonly name: string;
  readonly value: string;
  readonly place: Place;
}

/** The environment of an image, entry by entry; what is not NAME=value is left out. */
export function envEntries({ config }: ImageView): EnvEntry[] {
  return inside(within(config, 'Env')).flatMap((place) => {
    const [, name, value] = /^([^=]+)=([^]*)$/.exec(textOf(place) ?? '') ?? [];
    return name === undefined ? [] : [{ name, value: value!, place }];
  });
}
