import type { FailureCode } from '../../../../lib/format/index.ts';

/** Where the page about errors explains each; a failure without an anchor has no section there. */
export const anchors: Readonly<Partial<Record<FailureCode, string>>> = {
  'bad-character': 'bad-character',
  unclosed: 'unclosed',
  unexpected: 'unexpected',
  'missing-value': 'missing-value',
  'unknown-function': 'not-defined',
  'unknown-variable': 'undefined-variable',
  'no-such-key': 'no-entry',
  'no-such-field': 'evaluate-field',
  'nil-value': 'nil-pointer',
  'argument-count': 'number-of-args',
  'argument-type': 'wrong-type',
  'out-of-range': 'out-of-range',
  'bad-operand': 'index-type',
  'bad-comparison': 'comparison',
  'bad-range': 'range',
  'no-such-image': 'no-such-image',
  'answer-does-not-fit': 'unmarshal',
};
