import type { TakenLink } from './taken-link.ts';

/** The address alone. */
export function linkUrl({ url }: TakenLink): string {
  return url;
}
