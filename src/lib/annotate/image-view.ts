import type { DocumentKind } from '../inspect/index.ts';
import { isUnpulled } from './is-unpulled.ts';
import { inside, textOf, within, type Place } from './place.ts';
import { isWholeConfig } from './whole-output.ts';
import type { ImageExplanation } from './types.ts';

/** An image as rules read it: the same names, whichever tool spelled them. */
export interface ImageView {
  readonly kind: DocumentKind;
  /** The object the members of an image hang on; null where the paste holds only a part of it. */
  readonly top: Place | null;
  readonly os: string | null;
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
  // Skopeo's summary has some members of Config, and has them at the top.
  const config = base === 'Config' || kind === 'skopeo-image' ? here : at('Config', 'config');
  const rootFs = base === 'RootFS' ? here : at('RootFS', 'rootfs');
  const view = {
    kind,
    top,
    os: textOf(at('Os', 'os')),
    config,
    healthcheck:
      within(config, 'Healthcheck') ?? (kind === 'podman-image' && top ? within(top, 'Healthcheck') : undefined),
    layers: base === 'RootFS.Layers' ? here : (within(rootFs, 'Layers') ?? within(rootFs, 'diff_ids')),
  };
  return { ...view, configIsWhole: kind !== 'skopeo-image' && provesAbsence(kind, view.top, view.config) };
}

// A platform that was not pulled has an empty Config, which says nothing of the image.
function provesAbsence(kind: DocumentKind, top: Place | null, config: Place | undefined): boolean {
  if (!config || !isWholeConfig(kind, top?.node ?? null, config.node)) return false;
  return inside(config).length > 0 || !top || !isUnpulled(top.node);
}
