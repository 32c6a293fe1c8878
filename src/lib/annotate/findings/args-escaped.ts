import { within } from '../place.ts';
import { systemOf } from '../system-of.ts';
import type { FindingRule } from './finding.ts';

/** On Windows the first word of the command is a whole command line. On Linux the mark means nothing. */
export const argsEscaped: FindingRule<'args-escaped'> = {
  code: 'args-escaped',
  severity: 'info',
  find(image) {
    const place = within(image.config, 'ArgsEscaped');
    return place?.node.value === true && systemOf(image) === 'windows' ? [{ path: place.path, args: {} }] : [];
  },
};
