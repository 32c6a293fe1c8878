/** A script for pages of others, bundled and minified, as text (classic-script.ts). */
declare module '*?classic' {
  const script: string;
  export default script;
}
