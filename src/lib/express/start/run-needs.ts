import {
  envEntries,
  imageView,
  inside,
  isWhole,
  namedInside,
  isSecretName,
  textOf,
  within,
  type ImageSource,
  type Place,
} from '../../annotate/index.ts';

/** What someone who runs an image has to think of, as the image itself declares it. */
export interface RunNeeds {
  readonly image: string;
  /** A name for the service, from the image's own. */
  readonly name: string;
  readonly ports: readonly { readonly port: string; readonly protocol: string }[];
  readonly volumes: readonly { readonly name: string; readonly path: string }[];
  /** Variables the image leaves empty, fills with a stand-in, or that hold a secret of its own. */
  readonly env: readonly string[];
}

const NEEDED = ['ExposedPorts', 'Volumes', 'Env'];

/** Reads what a run needs; null where the paste has no name for the image, or not all of its Config. */
export function runNeeds(source: ImageSource): RunNeeds | null {
  const view = imageView(source);
  if (!view.top || (source.kind !== 'docker-image' && source.kind !== 'podman-image')) return null;
  const image = reference(view.top);
  const isTold = view.configIsWhole || NEEDED.every((key) => isWhole(within(view.config, key)));
  if (image === null || !isTold) return null;
  return {
    image,
    name: serviceName(image),
    ports: namedInside(within(view.config, 'ExposedPorts')).flatMap(({ name }) => {
      const [, port, protocol = 'tcp'] = /^(\d+(?:-\d+)?)(?:\/(tcp|udp|sctp))?$/.exec(name) ?? [];
      return port === undefined ? [] : [{ port, protocol }];
    }),
    volumes: named(namedInside(within(view.config, 'Volumes')).map(({ name }) => name)),
    env: [
      ...new Set(
        envEntries(view)
          .filter(({ name, value }) => value === '' || (isSecretName(name) && !isSetting(value)))
          .map(({ name }) => name),
      ),
    ],
  };
}

// TOKEN_CACHE=on or SECRET_DIR=/run/secrets is a choice the image made, nothing to fill in.
const isSetting = (value: string) => /^(?:true|false|yes|no|on|off|none|null|[01]|\/.*)$/i.test(value);

function reference(top: Place): string | null {
  const tag = inside(within(top, 'RepoTags'))
    .map(textOf)
    .find((name) => name && !name.includes('<none>'));
  const digest = inside(within(top, 'RepoDigests'))
    .map(textOf)
    .find((name) => name && !name.includes('<none>'));
  return tag ?? digest ?? (textOf(within(top, 'Id')) || null);
}

function serviceName(image: string): string {
  const last = image.replace(/@.*$/, '').split('/').at(-1)!.split(':')[0]!;
  const name = last
    .toLowerCase()
    .replace(/[^a-z\d_-]+/g, '-')
    .replace(/^[-_]+|[-_]+$/g, '');
  return name === '' || image.startsWith('sha256:') ? 'app' : name;
}

// A volume is named after its path, with a number where two would get the same name.
function named(paths: readonly string[]): { name: string; path: string }[] {
  const seen = new Map<string, number>();
  return paths.map((path) => {
    const base = path.replace(/[^A-Za-z\d]+/g, '-').replace(/^-+|-+$/g, '') || 'data';
    const stem = base.length < 2 ? `${base}-data` : base;
    const count = (seen.get(stem) ?? 0) + 1;
    seen.set(stem, count);
    return { name: count === 1 ? stem : `${stem}-${count}`, path };
  });
}
