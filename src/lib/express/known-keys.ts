import type { KnownWords } from '../i18n/views/known.en.ts';

/** A key of a label or annotation that the words explain. */
export type KnownLabel = keyof KnownWords['labels'];
/** The name of a variable that the words explain. */
export type KnownEnv = keyof KnownWords['env'];

/** A key of `skopeo inspect`, with `[]` for the elements of a list, that the words explain. */
export type KnownSkopeo = keyof KnownWords['skopeo'];

/** Where it is written what some keys mean. */
export interface KnownGroup<Key extends string> {
  /** A public repository, `owner/name`, or the host of a public documentation. */
  readonly project: string;
  readonly file: string;
  /** The commit that was read; for documentation, when. */
  readonly version: string;
  readonly keys: readonly Key[];
}

/** The PATH the builders set where an image names none. Source: moby/buildkit util/system/path.go. */
const DEFAULT_PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

/** The labels and annotations that are explained, by where it is written what they mean. */
export const knownLabels: readonly KnownGroup<KnownLabel>[] = [
  {
    project: 'opencontainers/image-spec',
    file: 'annotations.md',
    version: '09070b70b7',
    keys: [
      'org.opencontainers.image.created',
      'org.opencontainers.image.authors',
      'org.opencontainers.image.url',
      'org.opencontainers.image.documentation',
      'org.opencontainers.image.source',
      'org.opencontainers.image.version',
      'org.opencontainers.image.revision',
      'org.opencontainers.image.vendor',
      'org.opencontainers.image.licenses',
      'org.opencontainers.image.ref.name',
      'org.opencontainers.image.title',
      'org.opencontainers.image.description',
      'org.opencontainers.image.base.digest',
      'org.opencontainers.image.base.name',
      'org.label-schema.build-date',
      'org.label-schema.name',
      'org.label-schema.description',
      'org.label-schema.usage',
      'org.label-schema.url',
      'org.label-schema.vcs-url',
      'org.label-schema.vcs-ref',
      'org.label-schema.vendor',
      'org.label-schema.version',
      'org.label-schema.schema-version',
    ],
  },
  {
    project: 'docker/compose',
    file: 'pkg/compose/build.go',
    version: 'f729794270',
    keys: ['com.docker.compose.project', 'com.docker.compose.service', 'com.docker.compose.version'],
  },
  {
    project: 'docker/compose',
    file: 'pkg/api/labels.go',
    version: '078c836f14',
    keys: [
      'com.docker.compose.config-hash',
      'com.docker.compose.container-number',
      'com.docker.compose.oneoff',
      'com.docker.compose.project.working_dir',
      'com.docker.compose.project.config_files',
    ],
  },
  {
    project: 'buildpacks/spec',
    file: 'platform.md',
    version: 'b745fcfd90',
    keys: [
      'io.buildpacks.lifecycle.metadata',
      'io.buildpacks.build.metadata',
      'io.buildpacks.project.metadata',
      'io.buildpacks.rebasable',
      'io.buildpacks.stack.id',
      'io.buildpacks.base.distro.name',
      'io.buildpacks.base.distro.version',
    ],
  },
  {
    project: 'docs.docker.com',
    file: 'extensions/extensions-sdk/extensions/labels',
    version: '2026-11',
    keys: [
      'com.docker.desktop.extension.api.version',
      'com.docker.desktop.extension.icon',
      'com.docker.extension.screenshots',
      'com.docker.extension.detailed-description',
      'com.docker.extension.publisher-url',
      'com.docker.extension.additional-urls',
      'com.docker.extension.changelog',
      'com.docker.extension.categories',
    ],
  },
  { project: 'containers/buildah', file: 'commit.go', version: '5b1b18eebd', keys: ['io.buildah.version'] },
  {
    project: 'moby/buildkit',
    file: 'docs/attestations/attestation-storage.md',
    version: '73ed6825c4',
    keys: ['vnd.docker.reference.type', 'vnd.docker.reference.digest'],
  },
  {
    project: 'moby/buildkit',
    file: 'exporter/containerimage/exptypes/types.go',
    version: '73ed6825c4',
    keys: ['config.digest'],
  },
];

/** The variables that are explained, by where it is written what they mean. */
export const knownEnv: readonly KnownGroup<KnownEnv>[] = [
  { project: 'moby/buildkit', file: 'util/system/path.go', version: '73ed6825c4', keys: ['PATH', 'PATH=default'] },
  {
    project: 'docker-library/python',
    file: 'Dockerfile-linux.template',
    version: '4f07059567',
    keys: ['LANG', 'GPG_KEY', 'PYTHON_VERSION', 'PYTHON_SHA256'],
  },
  {
    project: 'docker-library/golang',
    file: 'Dockerfile-linux.template',
    version: '7c8c182bfc',
    keys: ['GOLANG_VERSION', 'GOPATH', 'GOTOOLCHAIN'],
  },
  {
    project: 'nodejs/docker-node',
    file: 'Dockerfile-debian.template',
    version: 'f27d936f7d',
    keys: ['NODE_VERSION', 'YARN_VERSION'],
  },
  {
    project: 'nginx/docker-nginx',
    file: 'Dockerfile-debian.template',
    version: '0d7f4380c7',
    keys: ['NGINX_VERSION', 'NJS_VERSION', 'NJS_RELEASE', 'PKG_RELEASE', 'DYNPKG_RELEASE', 'ACME_VERSION'],
  },
  {
    project: 'adoptium/containers',
    file: 'docker_templates/partials/nix-env.j2',
    version: 'd8d18d67a3',
    keys: ['JAVA_HOME', 'LC_ALL'],
  },
  {
    project: 'adoptium/containers',
    file: 'docker_templates/partials/java-version.j2',
    version: 'd8d18d67a3',
    keys: ['JAVA_VERSION'],
  },
  {
    project: 'docker-library/php',
    file: 'Dockerfile-linux.template',
    version: '445bf414f1',
    keys: ['PHP_VERSION', 'PHP_INI_DIR', 'PHPIZE_DEPS', 'PHP_SHA256', 'GPG_KEYS'],
  },
  {
    project: 'docker-library/ruby',
    file: 'Dockerfile.template',
    version: 'd55e25ae70',
    keys: ['RUBY_VERSION', 'RUBY_DOWNLOAD_SHA256', 'GEM_HOME'],
  },
  {
    project: 'docker-library/postgres',
    file: 'Dockerfile-debian.template',
    version: '6edb0a8c4d',
    keys: ['PG_MAJOR', 'PG_VERSION', 'PGDATA', 'GOSU_VERSION'],
  },
  {
    project: 'rust-lang/docker-rust',
    file: 'Dockerfile-debian.template',
    version: '7668ee2906',
    keys: ['RUSTUP_HOME', 'CARGO_HOME', 'RUST_VERSION'],
  },
  {
    project: 'docker-library/tomcat',
    file: 'Dockerfile.template',
    version: '40f27d562f',
    keys: ['CATALINA_HOME', 'TOMCAT_VERSION', 'TOMCAT_MAJOR'],
  },
];

/** The keys of `skopeo inspect` that are no fields of an image, by where it is written what they mean. */
export const knownSkopeoKeys: readonly KnownGroup<KnownSkopeo>[] = [
  {
    project: 'containers/skopeo',
    file: 'cmd/skopeo/inspect.go',
    version: 'b71619af4',
    keys: ['Name', 'Digest', 'RepoTags', 'RepoTags[]'],
  },
  {
    project: 'containers/container-libs',
    file: 'image/types/types.go',
    version: 'b9d5b9acba',
    keys: [
      'Tag',
      'Layers',
      'Layers[]',
      'LayersData',
      'LayersData[]',
      'LayersData[].MIMEType',
      'LayersData[].Digest',
      'LayersData[].Size',
      'LayersData[].Annotations',
    ],
  },
];

const labels = new Set<string>(knownLabels.flatMap(({ keys }) => keys));
const variables = new Set<string>(knownEnv.flatMap(({ keys }) => keys));
const skopeo = new Set<string>(knownSkopeoKeys.flatMap(({ keys }) => keys));

/** The key of a label or annotation as one that is explained; null for any other. */
export function knownLabel(key: string): KnownLabel | null {
  return labels.has(key) ? (key as KnownLabel) : null;
}

/** Reads an entry of Env, `KEY=value`. */
export function knownVariable(entry: string): KnownEnv | null {
  if (entry === `PATH=${DEFAULT_PATH}`) return 'PATH=default';
  const key = entry.slice(0, Math.max(0, entry.indexOf('=')));
  return variables.has(key) ? (key as KnownEnv) : null;
}

/** The path of a value in what `skopeo inspect` prints as one that is explained; null for any other. */
export function knownSkopeo(path: string): KnownSkopeo | null {
  const key = path.replace(/\[\d+\]/g, '[]');
  return skopeo.has(key) ? (key as KnownSkopeo) : null;
}
