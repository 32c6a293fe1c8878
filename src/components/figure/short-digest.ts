/** A digest or cache-id shortened in its middle, without the algorithm: `67bb95a7…3fbd1`. */
export function shortDigest(digest: string, head = 8, tail = 5): string {
  const hex = digest.replace('sha256:', '');
  return `${hex.slice(0, head)}…${tail > 0 ? hex.slice(-tail) : ''}`;
}
