/** An application as one script and one style sheet, as text (one-file.ts). */
declare module '*?one-file' {
  /** A module without imports. */
  export const script: string;
  export const styles: string;
}

/** A script for pages of others, bundled and minified, as text (classic-script.ts). */
declare module '*?classic' {
  const script: string;
  export default script;
}

/** What field-summaries.ts makes of the catalogue. */
declare module 'virtual:field-summaries/*' {
  /** The sentence about every field, by its path; null where it is not written yet. */
  const summaries: Readonly<Record<string, string | null>>;
  export default summaries;
}
