/** The path a field hangs under: '' at the top, undefined where it is not in the catalogue. */
export function parentOf(path: string, fields: ReadonlyMap<string, { readonly type: string }>): string | undefined {
  if (!path.includes('.')) return '';
  // A key may hold a dot itself: Descriptor.platform holds "os.version".
  for (let at = path.lastIndexOf('.'); at > 0; at = path.lastIndexOf('.', at - 1)) {
    const candidate = path.slice(0, at).replace(/\[\]$/, '');
    const field = fields.get(candidate);
    if (field && !/^(?:string|integer|boolean)$/.test(field.type)) return candidate;
  }
  return undefined;
}
