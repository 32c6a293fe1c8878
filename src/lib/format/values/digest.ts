import { quote } from '../text/quote.ts';
import { getter, type Method } from './method.ts';
import { basicType, BOOL, ERROR, INT, STRING } from './types.ts';
import type { Value } from './value.ts';

const SIZES: Record<string, bigint> = { sha256: 32n, sha384: 48n, sha512: 64n };
const WELL_FORMED = /^[a-z0-9]+(?:[.+_-][a-z0-9]+)*:[a-zA-Z0-9=_-]+$/;

const string = (payload: string): Value => ({ type: STRING, payload });

const ALGORITHM = basicType('string', 'digest.Algorithm', {
  String: getter((name) => string(name as string)),
  Available: getter((name) => ({ type: BOOL, payload: Object.hasOwn(SIZES, name as string) })),
  Size: getter((name) => ({ type: INT, payload: SIZES[name as string] ?? 0n })),
});

const FAULT = basicType('string', '*errors.errorString');

const METHODS: Readonly<Record<string, Method>> = {
  String: getter((digest) => string(digest as string)),
  Algorithm: getter((digest) => {
    const at = (digest as string).indexOf(':');
    return at < 0 ? noSeparator(digest as string) : { type: ALGORITHM, payload: (digest as string).slice(0, at) };
  }),
  Encoded: getter((digest) => encoded(digest as string)),
  Hex: getter((digest) => encoded(digest as string)),
  Validate: getter((digest) => validate(digest as string)),
};

/** The digest of an OCI descriptor. */
export const DIGEST = basicType('string', 'digest.Digest', METHODS);

function encoded(digest: string): Value | { error: string } {
  const at = digest.indexOf(':');
  return at < 0 ? noSeparator(digest) : string(digest.slice(at + 1));
}

function noSeparator(digest: string): { error: string } {
  return { error: `no ':' separator in digest ${quote(digest)}` };
}

// The error of Validate is its result, so a template prints it instead of failing.
function validate(digest: string): Value {
  const [algorithm = '', hex = ''] = digest.split(/:(.*)/s);
  const size = SIZES[algorithm];
  const fault =
    algorithm === '' || hex === '' || (size === undefined && !WELL_FORMED.test(digest))
      ? 'invalid checksum digest format'
      : size === undefined
        ? 'unsupported digest algorithm'
        : BigInt(hex.length) !== size * 2n
          ? 'invalid checksum digest length'
          : /^[a-f0-9]+$/.test(hex)
            ? null
            : 'invalid checksum digest format';
  return { type: ERROR, payload: fault === null ? null : { type: FAULT, payload: fault } };
}
