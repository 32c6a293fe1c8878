import type { Functions, TemplateFunction } from '../template/functions.ts';
import { string } from '../values/value.ts';
import { ANY, STRING } from '../values/types.ts';
import { printAll } from '../print/print-value.ts';
import { sprintf } from '../print/sprintf.ts';
import { COMPARISONS } from './comparisons.ts';
import { escapeHtml, escapeJs, escapeQuery } from './escapes.ts';
import { index } from './index-value.ts';
import { length } from './length.ts';
import { LOGIC } from './logic.ts';
import { slice } from './slice-value.ts';

const print: TemplateFunction = {
  parameters: [],
  rest: ANY,
  call: (args, { budget }) => string(printAll(args, budget)),
};
const println: TemplateFunction = {
  parameters: [],
  rest: ANY,
  call: (args, { budget }) => string(`${args.map((arg) => printAll([arg], budget)).join(' ')}\n`),
};
const printf: TemplateFunction = {
  parameters: [STRING],
  rest: ANY,
  call: ([format, ...args], { budget, features }) =>
    string(sprintf(format!.payload as string, args, budget, features.wrapVerb)),
};

/** The functions every template of Go has. */
export const BUILTINS: Functions = new Map([
  ...Object.entries(COMPARISONS),
  ...Object.entries(LOGIC),
  ...Object.entries({ print, println, printf, index, slice, len: length }),
  ...Object.entries({ html: escapeHtml, js: escapeJs, urlquery: escapeQuery }),
]);
