import { within, wordsOf } from '../place.ts';
import type { FindingRule } from './finding.ts';

/** `HEALTHCHECK NONE`: a check the base image may have had is switched off. */
export const healthcheckNone: FindingRule<'healthcheck-none'> = {
  code: 'healthcheck-none',
  severity: 'info',
  find({ healthcheck }) {
    const test = within(healthcheck, 'Test');
    return test && wordsOf(test)?.[0] === 'NONE' ? [{ path: test.path, args: {} }] : [];
  },
};
