import * as z from 'zod/mini';

/** Longer fragments are refused unread; browsers cut addresses at about two million characters. */
const LONGEST = 8_000_000;

const packed = z.optional(z.string().check(z.maxLength(LONGEST), z.regex(/^[\w+/=\s-]*$/)));

/** The parameters of a share link, version 1. Those it does not name are dropped. */
export const shareSchema = z
  .object({
    v: z.literal('1'),
    /** base64url of raw deflate of the paste, and of the one it is compared with. */
    z: packed,
    z2: packed,
    /** base64 of gzip of the paste, as a shell makes it. */
    g: packed,
    /** The path of a value, as an annotation spells it. */
    at: z.optional(z.string().check(z.maxLength(4000))),
    view: z.optional(z.string().check(z.regex(/^[a-z][a-z-]{0,30}$/))),
  })
  .check(z.refine((params) => (params.z === undefined) !== (params.g === undefined)));
