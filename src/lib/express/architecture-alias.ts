// Source: containerd/platforms database.go, normalizeArch, as vendored by moby/moby b985e2313a.
const ALIASES: Record<string, string> = {
  amd64: 'x86_64',
  arm64: 'aarch64',
  '386': 'i386',
  'arm/v7': 'armhf',
  'arm/v6': 'armel',
};

/** The name others use for an architecture as Go names it, and containerd reads too; null where it knows none. */
export function architectureAlias(architecture: string, variant: string | null): string | null {
  return ALIASES[`${architecture}/${variant ?? ''}`] ?? ALIASES[architecture] ?? null;
}
