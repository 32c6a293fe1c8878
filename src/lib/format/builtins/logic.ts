import type { TemplateFunction } from '../template/functions.ts';
import { bool, isTrue, unwrap } from '../values/value.ts';

// Evaluated where their arguments are, as these two stop early.
const choice: TemplateFunction = { parameters: ['raw'], rest: 'raw', call: ([first]) => first ?? null };

/** `not`, `and`, `or`, and `call`, which finds no function to call in any document. */
export const LOGIC: Readonly<Record<string, TemplateFunction>> = {
  and: choice,
  or: choice,
  not: { parameters: ['raw'], rest: null, call: ([value]) => bool(!isTrue(unwrap(value ?? null))) },
  call: {
    parameters: ['raw'],
    rest: 'raw',
    call: ([given], { features, operand }) => {
      const called = unwrap(given ?? null);
      if (!called) return { error: 'call of nil', code: 'not-a-function' };
      const name = features.callNamesOperand ? ` ${operand}` : '';
      return { error: `non-function${name} of type ${called.type.name}`, code: 'not-a-function' };
    },
  },
};
