/** Whether a UTF-16 unit is white space between the values of JSON (RFC 8259, section 2). */
export function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}
