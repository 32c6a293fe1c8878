/** What one layer says about a path: adds it, hides it, or (a directory) hides what lies in it below. */
export type Mark = 'adds' | 'whiteout' | 'opaque';

/** What one layer says; paths of directories end in a slash. */
export type LayerMarks = Readonly<Record<string, Mark>>;

/** Where a path of the merged view comes from, or which layer hides it; layers count from 0, the base. */
export type Seen =
  | { readonly is: 'seen'; readonly layer: number }
  | { readonly is: 'hidden'; readonly layer: number }
  | { readonly is: 'absent' };

/**
 * What a union mount shows at a path, layers given base first. The uppermost layer that says something of
 * the path decides, or of a directory it lies in: a whiteout there hides it, and so does an opaque mark.
 * Source: opencontainers/image-spec layer.md, "Whiteouts" and "Opaque Whiteout", v1.1.1.
 */
export function mergeLayers(path: string, layers: readonly LayerMarks[]): Seen {
  let isBelow = false;
  let hidden: number | null = null;
  for (let i = layers.length - 1; i >= 0; i--) {
    const own = layers[i]![path];
    if (own === 'adds' || own === 'opaque') {
      if (hidden === null) return { is: 'seen', layer: i };
      isBelow = true;
    }
    hidden ??= own === 'whiteout' || parentsOf(path).some((parent) => hides(layers[i]![parent])) ? i : null;
  }
  return hidden !== null && isBelow ? { is: 'hidden', layer: hidden } : { is: 'absent' };
}

function hides(mark: Mark | undefined): boolean {
  return mark === 'whiteout' || mark === 'opaque';
}

/** The directories a path lies in, innermost first: `a/b/c` → `a/b/`, `a/`. */
function parentsOf(path: string): string[] {
  const names = path.replace(/\/$/, '').split('/').slice(0, -1);
  return names.map((_, i) => `${names.slice(0, names.length - i).join('/')}/`);
}
