const DIGEST = `sha256:${'ab'.repeat(32)}`;

/** All the keys that Docker 29 prints for an image of its classic store, with these put in. */
export function wholeImage(Config: unknown, top: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    Id: DIGEST,
    RepoTags: ['a:1'],
    RepoDigests: [],
    Created: '2026-11-20T22:45:13.69Z',
    Config,
    Architecture: 'amd64',
    Os: 'linux',
    Size: 1,
    GraphDriver: { Data: null, Name: 'overlay2' },
    RootFS: { Type: 'layers', Layers: [DIGEST] },
    Metadata: { LastTagTime: '0001-01-01T00:00:00Z' },
    ...top,
  };
}

/** A Config as Docker 28 prints it: with the keys it keeps even where they are empty. */
export function wholeConfig(config: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    Cmd: null,
    Entrypoint: null,
    Env: null,
    Labels: null,
    OnBuild: null,
    User: '',
    Volumes: null,
    WorkingDir: '',
    ...config,
  };
}
