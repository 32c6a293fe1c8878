import type { Band, Field, Rule } from '../../lib/catalogue/index.ts';

/** A badge of the presence row: one store, what it does now, and what it did before. */
export interface PresenceBadge {
  readonly store: 'containerd' | 'classic' | 'podman' | 'nerdctl';
  readonly rule: Rule | 'prints';
  /** Older API versions that differ, newest first. */
  readonly earlier: readonly Band[];
}

/** Who prints a field today, one badge for each store and tool. */
export function presenceOf({ presence, tool }: Field): PresenceBadge[] {
  const badges: PresenceBadge[] = [];
  for (const store of ['containerd', 'classic'] as const) {
    const [now, ...earlier] = presence[store];
    badges.push({ store, rule: now!.is, earlier });
  }
  badges.push({ store: 'podman', rule: presence.podman, earlier: [] });
  if (!tool) badges.push({ store: 'nerdctl', rule: presence.nerdctl, earlier: [] });
  return badges;
}
