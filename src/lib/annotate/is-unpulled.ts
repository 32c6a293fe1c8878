import { member, wholeText, type DocNode } from '../inspect/index.ts';

/** Whether this is an index whose shown platform is not on the machine: no platform, no layers, no config. */
export function isUnpulled(image: DocNode): boolean {
  const rootFs = member(image, 'RootFS');
  return (
    wholeText(member(image, 'Architecture')) === '' &&
    rootFs?.kind === 'object' &&
    !rootFs.cut &&
    rootFs.children.length === 0
  );
}
