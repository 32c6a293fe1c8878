import type { CliVersion } from '../../../../lib/format/index.ts';

/** The versions to choose from, as they were released. */
export const shownVersions = ['20.10.24', '26.1.5', '28.2.2', '29.7.2'] as const satisfies readonly CliVersion[];
export type ShownVersion = (typeof shownVersions)[number];
