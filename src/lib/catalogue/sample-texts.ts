const outputs = import.meta.glob<string>('../../content/samples/*/output.txt', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Every sample by its slug, byte for byte: a file of its own in the browser, which no first visit waits for. */
export const sampleTexts: ReadonlyMap<string, string> = new Map(
  Object.entries(outputs).map(([path, text]) => [path.split('/').at(-2)!, text]),
);
