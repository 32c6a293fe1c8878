import { member, wholeText, type DocNode } from '../inspect/index.ts';

/**
 * Whether the containerd store had no image config to read: of an index whose shown platform is not on the machine, or of an
 * artifact that is no image. Then there is no platform, there are no layers, and Config has no key or empty ones.
 */
export function hasNoConfig(image: DocNode): boolean {
  const rootFs = member(image, 'RootFS');
  return (
    wholeText(member(image, 'Architecture')) === '' &&
    rootFs?.kind === 'object' &&
    !rootFs.cut &&
    rootFs.children.length === 0
  );
}
