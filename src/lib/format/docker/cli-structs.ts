/** The sets of types that CLIs were built with, by the first release that has them here. */
export type CliTypes = '20.10' | '26.1' | '28.2' | '29.7';

/**
 * The structs an answer is read into, by their names in Go. A member is written `Name Type key`, the key of the
 * JSON followed by `,omitempty` or `,omitzero` where it has that; `...Type` embeds. A name that stands for another
 * type is given as one string.
 */
export type TypeTable = Readonly<Record<string, string | readonly string[]>>;

const SHARED: TypeTable = {
  'digest.Digest': 'string',
  'v1.Descriptor': [
    'MediaType string mediaType',
    'Digest digest.Digest digest',
    'Size int64 size',
    'URLs []string urls,omitempty',
    'Annotations map[string]string annotations,omitempty',
    'Data []uint8 data,omitempty',
    'Platform *v1.Platform platform,omitempty',
    'ArtifactType string artifactType,omitempty',
  ],
  'v1.Platform': [
    'Architecture string architecture',
    'OS string os',
    'OSVersion string os.version,omitempty',
    'OSFeatures []string os.features,omitempty',
    'Variant string variant,omitempty',
  ],
};

const METADATA = ['LastTagTime time.Time ,omitempty'];
const DRIVER = ['Data map[string]string', 'Name string'];
const ROOT_FS = ['Type string ,omitempty', 'Layers []string ,omitempty'];

const HEALTH = [
  'Test []string ,omitempty',
  'Interval time.Duration ,omitempty',
  'Timeout time.Duration ,omitempty',
  'StartPeriod time.Duration ,omitempty',
];
const RETRIES = 'Retries int ,omitempty';
const HEALTHCHECK = [...HEALTH, 'StartInterval time.Duration ,omitempty', RETRIES];

function containerConfig(health: string): readonly string[] {
  return [
    'Hostname string',
    'Domainname string',
    'User string',
    'AttachStdin bool',
    'AttachStdout bool',
    'AttachStderr bool',
    'ExposedPorts nat.PortSet ,omitempty',
    'Tty bool',
    'OpenStdin bool',
    'StdinOnce bool',
    'Env []string',
    'Cmd strslice.StrSlice',
    `Healthcheck *${health} ,omitempty`,
    'ArgsEscaped bool ,omitempty',
    'Image string',
    'Volumes map[string]struct{}',
    'WorkingDir string',
    'Entrypoint strslice.StrSlice',
    'NetworkDisabled bool ,omitempty',
    'MacAddress string ,omitempty',
    'OnBuild []string',
    'Labels map[string]string',
    'StopSignal string ,omitempty',
    'StopTimeout *int ,omitempty',
    'Shell strslice.StrSlice ,omitempty',
  ];
}

const CONTAINER: TypeTable = {
  'nat.Port': 'string',
  'nat.PortSet': 'map[nat.Port]struct{}',
  'strslice.StrSlice': '[]string',
};

const OCI_CONFIG: TypeTable = {
  'v1.DockerOCIImageConfig': ['...v1.ImageConfig', '...v1.DockerOCIImageConfigExt'],
  'v1.ImageConfig': [
    'User string ,omitempty',
    'ExposedPorts map[string]struct{} ,omitempty',
    'Env []string ,omitempty',
    'Entrypoint []string ,omitempty',
    'Cmd []string ,omitempty',
    'Volumes map[string]struct{} ,omitempty',
    'WorkingDir string ,omitempty',
    'Labels map[string]string ,omitempty',
    'StopSignal string ,omitempty',
    'ArgsEscaped bool ,omitempty',
  ],
  'v1.DockerOCIImageConfigExt': [
    'Healthcheck *v1.HealthcheckConfig ,omitempty',
    'OnBuild []string ,omitempty',
    'Shell []string ,omitempty',
  ],
  'v1.HealthcheckConfig': HEALTHCHECK,
};

const MANIFESTS: TypeTable = {
  'image.ManifestKind': 'string',
  'image.ManifestSummary': [
    'ID string',
    'Descriptor v1.Descriptor',
    'Available bool',
    'Size image.ManifestSize',
    'Kind image.ManifestKind',
    'ImageData *image.ImageProperties ,omitempty',
    'AttestationData *image.AttestationProperties ,omitempty',
  ],
  'image.ManifestSize': ['Content int64', 'Total int64'],
  'image.ImageSize': ['Unpacked int64'],
  'image.AttestationProperties': ['For digest.Digest'],
};

const IDENTITY: TypeTable = {
  'image.SignatureTimestampType': 'string',
  'image.SignatureType': 'string',
  'image.KnownSignerIdentity': 'string',
  'image.Identity': [
    'Signature []image.SignatureIdentity ,omitzero',
    'Pull []image.PullIdentity ,omitzero',
    'Build []image.BuildIdentity ,omitzero',
  ],
  'image.PullIdentity': ['Repository string ,omitempty'],
  'image.BuildIdentity': ['Ref string ,omitempty', 'CreatedAt time.Time ,omitempty'],
  'image.SignatureIdentity': [
    'Name string ,omitempty',
    'Timestamps []image.SignatureTimestamp ,omitzero',
    'KnownSigner image.KnownSignerIdentity ,omitempty',
    'DockerReference string ,omitempty',
    'Signer *image.SignerIdentity ,omitempty',
    'SignatureType image.SignatureType ,omitempty',
    'Error string ,omitempty',
    'Warnings []string ,omitzero',
  ],
  'image.SignatureTimestamp': ['Type image.SignatureTimestampType', 'URI string', 'Timestamp time.Time'],
  'image.SignerIdentity': [
    'CertificateIssuer string',
    'SubjectAlternativeName string',
    ...[
      'Issuer',
      'BuildSignerURI',
      'BuildSignerDigest',
      'RunnerEnvironment',
      'SourceRepositoryURI',
      'SourceRepositoryDigest',
      'SourceRepositoryRef',
      'SourceRepositoryIdentifier',
      'SourceRepositoryOwnerURI',
      'SourceRepositoryOwnerIdentifier',
      'BuildConfigURI',
      'BuildConfigDigest',
      'BuildTrigger',
      'RunInvocationURI',
      'SourceRepositoryVisibilityAtSigning',
    ].map((name) => `${name} string ,omitempty`),
  ],
};

const NAMES = ['ID string Id', 'RepoTags []string', 'RepoDigests []string'];
const PLATFORM = ['Architecture string', 'Variant string ,omitempty', 'Os string', 'OsVersion string ,omitempty'];

// From 25 to 28 only the packages of some types differ.
function middleInspect(config: string, driver: string, rootFs: string): readonly string[] {
  return [
    ...NAMES,
    'Parent string',
    'Comment string',
    'Created string ,omitempty',
    'Container string ,omitempty',
    'ContainerConfig *container.Config ,omitempty',
    'DockerVersion string',
    'Author string',
    `Config *${config}`,
    ...PLATFORM,
    'Size int64',
    'VirtualSize int64 ,omitempty',
    `GraphDriver ${driver}`,
    `RootFS ${rootFs}`,
    'Metadata image.Metadata',
  ];
}

/** The types of each set, and the one an answer is read into. */
export const CLI_STRUCTS: Readonly<Record<CliTypes, { readonly answer: string; readonly types: TypeTable }>> = {
  '20.10': {
    answer: 'types.ImageInspect',
    types: {
      ...SHARED,
      ...CONTAINER,
      'types.ImageInspect': [
        ...NAMES,
        'Parent string',
        'Comment string',
        'Created string',
        'Container string',
        'ContainerConfig *container.Config',
        'DockerVersion string',
        'Author string',
        'Config *container.Config',
        ...PLATFORM,
        'Size int64',
        'VirtualSize int64',
        'GraphDriver types.GraphDriverData',
        'RootFS types.RootFS',
        'Metadata types.ImageMetadata',
      ],
      'types.GraphDriverData': DRIVER,
      'types.RootFS': ['Type string', 'Layers []string ,omitempty', 'BaseLayer string ,omitempty'],
      'types.ImageMetadata': METADATA,
      'container.Config': containerConfig('container.HealthConfig'),
      'container.HealthConfig': [...HEALTH, RETRIES],
    },
  },
  '26.1': {
    answer: 'types.ImageInspect',
    types: {
      ...SHARED,
      ...CONTAINER,
      'types.ImageInspect': middleInspect('container.Config', 'types.GraphDriverData', 'types.RootFS'),
      'types.GraphDriverData': DRIVER,
      'types.RootFS': ROOT_FS,
      'image.Metadata': METADATA,
      'container.Config': containerConfig('v1.HealthcheckConfig'),
      'v1.HealthcheckConfig': HEALTHCHECK,
    },
  },
  '28.2': {
    answer: 'image.InspectResponse',
    types: {
      ...SHARED,
      ...CONTAINER,
      ...OCI_CONFIG,
      ...MANIFESTS,
      'image.InspectResponse': [
        ...middleInspect('v1.DockerOCIImageConfig', 'storage.DriverData', 'image.RootFS'),
        'Descriptor *v1.Descriptor ,omitempty',
        'Manifests []image.ManifestSummary ,omitempty',
      ],
      'image.ImageProperties': ['Platform v1.Platform', 'Size image.ImageSize', 'Containers []string'],
      'storage.DriverData': DRIVER,
      'image.RootFS': ROOT_FS,
      'image.Metadata': METADATA,
      'container.Config': containerConfig('v1.HealthcheckConfig'),
    },
  },
  '29.7': {
    answer: 'client.ImageInspectResult',
    types: {
      ...SHARED,
      ...OCI_CONFIG,
      ...MANIFESTS,
      ...IDENTITY,
      'client.ImageInspectResult': ['...image.InspectResponse'],
      'image.InspectResponse': [
        ...NAMES,
        'Comment string ,omitempty',
        'Created string ,omitempty',
        'Author string ,omitempty',
        'Config *v1.DockerOCIImageConfig',
        ...PLATFORM,
        'Size int64',
        'GraphDriver *storage.DriverData ,omitempty',
        'RootFS image.RootFS',
        'Metadata image.Metadata',
        'Descriptor *v1.Descriptor ,omitempty',
        'Manifests []image.ManifestSummary ,omitempty',
        'Identity *image.Identity ,omitempty',
      ],
      'image.ImageProperties': [
        'Platform v1.Platform',
        'Identity *image.Identity ,omitempty',
        'Size image.ImageSize',
        'Containers []string',
      ],
      'storage.DriverData': DRIVER,
      'image.RootFS': ROOT_FS,
      'image.Metadata': METADATA,
    },
  },
};

/** Types without a name of their own, by the name they have in the tables. */
export const ANONYMOUS: Readonly<Record<string, string>> = {
  'image.ManifestSize': 'struct { Content int64 "json:\\"Content\\""; Total int64 "json:\\"Total\\"" }',
  'image.ImageSize': 'struct { Unpacked int64 "json:\\"Unpacked\\"" }',
};
