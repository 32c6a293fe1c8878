/** Whether a key can be written after a dot. */
export function isName(key: string): boolean {
  return /^[\p{L}_][\p{L}\p{Nd}_]*$/u.test(key);
}
