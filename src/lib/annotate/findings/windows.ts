import { textOf, within } from '../place.ts';
import type { FindingRule } from './finding.ts';

/** The image needs a Windows host. */
export const windows: FindingRule<'windows'> = {
  code: 'windows',
  severity: 'info',
  find({ top }) {
    const os = within(top ?? undefined, 'Os') ?? within(top ?? undefined, 'os');
    const version = textOf(within(top ?? undefined, 'OsVersion') ?? within(top ?? undefined, 'os.version')) ?? '';
    return os && textOf(os) === 'windows' ? [{ path: os.path, args: { version } }] : [];
  },
};
