// Keys that an output has and its strings have not; a label may hold JSON of its own.
const OUTER = /"(?:RepoTags|RootFS|Architecture|GraphDriver|Config)"\s*:/;
const INNER =
  /"(?:\\[nrt]|\s){0,200}(?=[[{](?:\\[nrt]|[\s[{]){0,400}\\"(?:Id|RepoTags|Architecture|Config|Created|Parent|Digest)\\"(?:\\[nrt]|\s){0,20}:)/;

/**
 * Where an output begins that is the string of another document, as in a record of a log; null where there is none.
 * One that is quoted as a whole needs no such look.
 *
 *   {"log": "[{\"Id\": \"sha256:…\"}]", "stream": "stdout"}
 *            ^
 */
export function documentInString(text: string): number | null {
  if (!text.includes('\\"Id\\"') && !text.includes('\\"RepoTags\\"')) return null;
  if (OUTER.test(text)) return null;
  const match = INNER.exec(text);
  return match ? match.index + match[0].length : null;
}
