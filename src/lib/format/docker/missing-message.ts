/** What the CLI prints for an image that the engine does not have. */
export function missingMessage(reference: string, clientWords: boolean): string {
  if (clientWords) return `Error: No such image: ${reference}`;
  const name = reference.slice(reference.lastIndexOf('/') + 1);
  const tagged = /[:@]/.test(name) || /^[0-9a-f]{64}$/.test(reference);
  return `Error response from daemon: No such image: ${reference}${tagged ? '' : ':latest'}`;
}
