import { pathSteps } from './template-for.ts';

/**
 * The JSON Pointer (RFC 6901) of a path, of the image at a position in the output; null where the
 * output is no list.
 */
export function jsonPointer(path: string, image: number | null): string {
  const steps = image === null ? pathSteps(path) : [image, ...pathSteps(path)];
  return steps.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
