const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\u3000-\u303f]/u;
const NARROW = /[ fijlrtI.,:;'|()[\]-]/;

/** How wide a text in a bold sans comes out in em, a little on the wide side; a Chinese character is one. */
export function textWidth(text: string): number {
  return [...text].reduce((sum, char) => sum + (WIDE.test(char) ? 1 : NARROW.test(char) ? 0.3 : 0.54), 0);
}
