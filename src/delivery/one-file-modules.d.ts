/** An application as one script and one style sheet, as text (one-file.ts). */
declare module '*?one-file' {
  /** A module without imports. */
  export const script: string;
  export const styles: string;
}
