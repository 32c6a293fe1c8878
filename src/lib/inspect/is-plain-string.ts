/** Whether a stretch of a paste is a JSON string as it stands, and so means what its mask means. */
export function isPlainString(text: string, start: number, length: number): boolean {
  return (
    text[start] === '"' &&
    text[start + length - 1] === '"' &&
    !/[\n\r\u001b\u009b]|\\[^"\\/bfnrtu]/.test(text.slice(start, start + length))
  );
}
