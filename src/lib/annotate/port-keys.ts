/**
 * The ports a key of ExposedPorts means, each as `80/tcp`: the protocol may be left out, and Podman
 * keeps a range, `7000-7002/tcp`, as one key where Docker writes three.
 */
export function portKeys(key: string): string[] {
  const match = /^(\d{1,5})(?:-(\d{1,5}))?(?:\/(\w+))?$/.exec(key);
  if (!match) return [key];
  const first = Number(match[1]);
  const last = Number(match[2] ?? match[1]);
  const protocol = (match[3] ?? 'tcp').toLowerCase();
  if (last < first || last > 65_535) return [key];
  return Array.from({ length: last - first + 1 }, (_, i) => `${first + i}/${protocol}`);
}
