import type { DocumentKind } from '../inspect/index.ts';
import { hasNoConfig } from './has-no-config.ts';
import { textOf, within, type Place } from './place.ts';
import { isWholeConfig } from './whole-output.ts';
import type { ImageExplanation } from './types.ts';

/** An image as rules read it: the same names, whichever tool spelled them. */
export interface ImageView {
  readonly kind: DocumentKind;
  /** The object the members of an image hang on; null where the paste holds only a part of it. */
  readonly top: Place | null;
  readonly os: string | null;
  /** Whether the engine had no image config to read; see hasNoConfig. */
  readonly isUnread: boolean;
  /** undefined too where the engine had none to read, whatever stands in the paste. */
  readonly config: Place | undefined;
  /** A health check stands in Config, and at the top with Podman. */
  readonly healthcheck: Place | undefined;
  readonly layers: Place | undefined;
  /** Whether a key that is missing from Config proves that the image does not set it. */
  readonly configIsWhole: boolean;
}

/** The part of an explanation that says which document it is. */
export type ImageSource = Pick<ImageExplanation, 'node' | 'kind' | 'base'>;

/** Reads an image, or the part of one, by the names `docker image inspect` gives its values. */
export function imageView({ node, kind, base }: ImageSource): ImageView {
  const here: Place = { node, path: base };
  const nested = kind === 'buildah-image' ? (within(here, 'OCIv1') ?? within(here, 'Docker')) : undefined;
  const top = base === '' ? (nested ?? here) : null;
  const at = (key: string, config: string) => (top ? (within(top, key) ?? within(top, config)) : undefined);
  const isUnread = top !== null && hasNoConfig(top.node);
  // Skopeo's summary has some members of Config, and has them at the top.
  const config = base === 'Config' || kind === 'skopeo-image' ? here : isUnread ? undefined : at('Config', 'config');
  const rootFs = base === 'RootFS' ? here : at('RootFS', 'rootfs');
  const view = {
    kind,
    top,
    os: textOf(at('Os', 'os')),
    isUnread,
    config,
    healthcheck:
      within(config, 'Healthcheck') ?? (kind === 'podman-image' && top ? within(top, 'Healthcheck') : undefined),
    layers: base === 'RootFS.Layers' ? here : (within(rootFs, 'Layers') ?? within(rootFs, 'diff_ids')),
  };
  return { ...view, configIsWhole: isWhole(view) };
}

function isWhole({ kind, top, config }: Pick<ImageView, 'kind' | 'top' | 'config'>): boolean {
  return kind !== 'skopeo-image' && config !== undefined && isWholeConfig(kind, top?.node ?? null, config.node);
}
