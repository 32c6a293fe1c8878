import { textOf, within } from '../place.ts';
import type { FindingRule } from './finding.ts';

/** On Windows the first word of the command is a whole command line. On Linux the mark means nothing. */
export const argsEscaped: FindingRule<'args-escaped'> = {
  code: 'args-escaped',
  severity: 'info',
  find({ top, config }) {
    const place = within(config, 'ArgsEscaped');
    const os = textOf(within(top ?? undefined, 'Os') ?? within(top ?? undefined, 'os'));
    return place?.node.value === true && os === 'windows' ? [{ path: place.path, args: {} }] : [];
  },
};
