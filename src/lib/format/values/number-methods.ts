import { quote } from '../text/quote.ts';
import { parseFloat64 } from '../text/parse-float.ts';
import { getter, type Method } from './method.ts';
import { basicType } from './types.ts';

const INT64_LIMIT = 2n ** 63n;

/** What a JSON number can do in pass two. */
export const NUMBER_METHODS: Readonly<Record<string, Method>> = {
  String: getter((text) => ({ type: basicType('string'), payload: text })),
  Int64: getter((text) => {
    const spelled = text as string;
    if (!/^[+-]?\d+$/.test(spelled)) {
      return { error: `strconv.ParseInt: parsing ${quote(spelled)}: invalid syntax` };
    }
    const value = BigInt(spelled);
    if (value < -INT64_LIMIT || value >= INT64_LIMIT) {
      return { error: `strconv.ParseInt: parsing ${quote(spelled)}: value out of range` };
    }
    return { type: basicType('int64'), payload: value };
  }),
  Float64: getter((text) => {
    const value = parseFloat64(text as string);
    if (value === null) return { error: `strconv.ParseFloat: parsing ${quote(text as string)}: value out of range` };
    return { type: basicType('float64'), payload: value };
  }),
};
