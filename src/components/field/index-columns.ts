import { compareVersions, type EngineRelease, type Printer } from '../../lib/catalogue/index.ts';

/** One choice of the index's filter: who prints, and how the choice is named. */
export interface IndexColumn {
  readonly store: 'containerd' | 'classic' | 'podman';
  /** The first release of the series, or the newest Podman looked at. */
  readonly version: string;
  readonly printer: Printer;
}

// The releases with which the output changed; those between them print what the one before prints.
const SERIES = ['20.10.0', '23.0.0', '25.0.0', '26.0.0', '28.0.0', '28.2.0', '28.3.0', '29.0.0', '29.2.0', '29.7.0'];
const FIRST_CONTAINERD = '25.0.0';
const PODMAN = '6.1.1';

/** The choices, newest first; each Docker asked by its own client. */
export function indexColumns(releases: readonly EngineRelease[]): IndexColumn[] {
  const docker = SERIES.toReversed().flatMap((version) => {
    const { api } = releases.find(({ engine }) => engine === version)!;
    const stores =
      compareVersions(version, FIRST_CONTAINERD) >= 0 ? (['containerd', 'classic'] as const) : (['classic'] as const);
    return stores.map((store): IndexColumn => {
      const driver = store === 'classic' ? 'overlay2' : null;
      return { store, version, printer: { tool: 'docker', version, store, driver, api, manifests: false } };
    });
  });
  return [...docker, { store: 'podman', version: PODMAN, printer: { tool: 'podman', version: PODMAN } }];
}
