import { plural } from '../plural.ts';
import type { Widen } from '../widen.ts';

export const layersEn = {
  title: 'Layers, top first',
  /** In a terminal, where lines come in the order of the output. */
  lines: 'Layers, base first',
  lead: (n: number) =>
    `${plural(n, 'layer')}, the base at the bottom. A DiffID names the content of one layer. A chainID names the layer together with everything below it; stores keep each layer under its chainID.`,
  incomplete: 'The paste does not hold all of the layers: only those whose place is certain have a number.',
  nothing: 'This paste holds no list of layers.',
  named: (root: string) => `The output names a directory for each layer, under ${root}.`,
  layer: (n: number) => `Layer ${n}`,
  unplaced: 'Layer, place unknown',
  leftOut: 'left out by whoever copied this',
  tags: { base: 'base', empty: 'empty', same: (n: number) => `same DiffID as ${n}` },
  onDisk: 'on disk',
  diffId: 'DiffID',
  directory: 'directory',
  noChain: 'cannot be computed',
  more: (n: number) => `Show ${plural(n, 'more layer')}`,
  containerdBy: { label: 'containerd was started by', service: 'the system (service)', dockerd: 'dockerd' },
  assumed: (at: string) => `The output does not say where the engine keeps its files; this assumes ${at}.`,
  chain: 'chainID',
  empty: 'empty: this step changed no file',
  repeats: (n: number) => `the same DiffID as layer ${n}, stored again at another chainID`,
  ownCopies: 'BuildKit made some of these directories itself: RootFS.Layers proves sharing, paths do not.',
  noDirectories: {
    none: 'The image has no layers, so no directories.',
    store: 'The containerd store prints no directories; the chainID is the key of the snapshot.',
    driver: 'This storage driver prints no directory for each layer.',
    missing: 'The paste holds no GraphDriver, or no layers to set beside it.',
    cut: 'The paste was cut or shortened here, so layers and directories cannot be aligned.',
    count: 'There are not as many directories as layers, so they cannot be aligned.',
    spelling: 'A path is not one this driver prints, so nothing is aligned.',
  },
  find: (n: number) => `Find layer ${n} on the host, as root`,
  noCommands: {
    store: 'The paste does not tell which store the image is in.',
    chain: 'A DiffID at or below this layer is not whole, so there is no chainID.',
    windows: 'The engine ran on Windows; the commands that find a layer are known for Linux only.',
  },
  commands: {
    'cache-id': 'name of its directory',
    content: 'its files',
    size: 'its own bytes',
    printed: 'the directory the output names',
    snapshot: 'its snapshot and the one below',
    view: 'make a read-only view, which a mount needs',
    mounts: 'its directories, this layer first',
    'remove-view': 'take the view away',
    files: 'its files, as a tar listing',
  },
};

export type LayersWords = Widen<typeof layersEn>;
