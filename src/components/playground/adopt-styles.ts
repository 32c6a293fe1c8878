/**
 * Puts the styles of a view into the page. The site builder leaves out styles that only a lazily loaded
 * script imports, so a view brings its own as text.
 */
export function adoptStyles(...texts: readonly string[]): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(texts.join('\n'));
  document.adoptedStyleSheets.push(sheet);
}
