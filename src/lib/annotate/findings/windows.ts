import { textOf, within } from '../place.ts';
import type { FindingRule } from './finding.ts';

/** The image needs a Windows host. */
export const windows: FindingRule<'windows'> = {
  code: 'windows',
  severity: 'info',
  find(image) {
    if (image.os !== 'windows') return [];
    const top = image.top ?? undefined;
    const os = within(top, 'Os') ?? within(top, 'os');
    const version = textOf(within(top, 'OsVersion') ?? within(top, 'os.version')) ?? '';
    return [{ path: os!.path, args: { version } }];
  },
};
