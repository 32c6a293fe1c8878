import type { Engine, Layer, LayerStack } from '../annotate/index.ts';
import { shellWord } from './shell-word.ts';

/**
 * What a command is for.
 *
 * - `cache-id`: the name of the directory that holds the layer
 * - `content`: the files of the layer
 * - `size`: the bytes of this layer alone
 * - `printed`: the files in the directory the output itself names
 * - `snapshot`: whether the snapshot is there, and the one below it
 * - `view`: a read-only view named `look`, without which a layer has no mount
 * - `mounts`: the directories of that view; the first one is this layer's
 * - `remove-view`: take the view away again
 * - `files`: the files of the layer, as a tar listing
 */
export type LayerCommandCode =
  'cache-id' | 'content' | 'size' | 'printed' | 'snapshot' | 'view' | 'mounts' | 'remove-view' | 'files';

/** A line for a root shell on the engine's host. */
export interface LayerCommand {
  readonly code: LayerCommandCode;
  readonly line: string;
}

/** How to reach a layer on the disk of the engine, or why that cannot be said. */
export type LayerCommands =
  | {
      readonly known: true;
      readonly store: 'graphdriver' | 'containerd' | 'podman';
      /** Where the commands look: the directory for a graph driver, the socket for containerd. */
      readonly at: string;
      /** Whether the output says so itself; else it is the default. */
      readonly printed: boolean;
      readonly commands: readonly LayerCommand[];
    }
  /**
   * `store`: the store cannot be told from the paste; `chain`: a DiffID at or below the layer is not whole;
   * `windows`: the engine ran on Windows, where no shell has these commands.
   */
  | { readonly known: false; readonly because: 'store' | 'chain' | 'windows' };

// The drivers and the snapshotters of engines that run on Windows.
const ON_WINDOWS = new Set(['windowsfilter', 'lcow', 'windows', 'windows-lcow', 'cimfs']);

/** Who started containerd: a service of its own, as packages install it, or dockerd. */
export type ContainerdBy = 'service' | 'dockerd';

const SOCKETS: Record<ContainerdBy, string> = {
  service: '/run/containerd/containerd.sock',
  dockerd: '/run/docker/containerd/containerd.sock',
};

/**
 * The commands that find one layer in the store it is in. Each was run on an engine of its store, or
 * reads a file whose place in the store is known from one.
 */
export function layerCommands(
  layer: Layer,
  stack: LayerStack,
  engine: Engine,
  containerdBy: ContainerdBy = 'service',
): LayerCommands {
  if (engine.store === null && stack.directories.known && layer.directory) {
    const commands = [{ code: 'printed', line: `ls ${shellWord(layer.directory.path)}` }] as const;
    return { known: true, store: 'podman', at: stack.directories.root, printed: true, commands };
  }
  if (engine.store === null) return { known: false, because: 'store' };
  if (engine.driver !== null && ON_WINDOWS.has(engine.driver)) return { known: false, because: 'windows' };
  if (layer.chainId === null) return { known: false, because: 'chain' };
  if (engine.store === 'containerd') {
    const commands = snapshotCommands(layer.chainId, engine.driver ?? 'overlayfs', containerdBy);
    return { known: true, store: 'containerd', at: SOCKETS[containerdBy], printed: false, commands };
  }
  if (engine.driver === null || !/^[\w-]+$/.test(engine.driver)) return { known: false, because: 'store' };
  const { directories } = stack;
  const root = directories.known ? directories.root : '/var/lib/docker';
  const commands = directoryCommands(layer, layer.chainId, engine.driver, root);
  return { known: true, store: 'graphdriver', at: root, printed: directories.known, commands };
}

// Source: moby/moby daemon/internal/layer/filestore.go; the layerdb of every driver has these files.
function directoryCommands(layer: Layer, chainId: string, driver: string, root: string): LayerCommand[] {
  const entry = `${root}/image/${driver}/layerdb/${chainId.replace(':', '/')}`;
  const commands: LayerCommand[] = [
    { code: 'cache-id', line: `cat ${shellWord(`${entry}/cache-id`)}` },
    { code: 'size', line: `cat ${shellWord(`${entry}/size`)}` },
  ];
  if (driver === 'overlay2' || driver === 'fuse-overlayfs')
    commands.push({
      code: 'content',
      line: `ls ${shellWord(`${root}/${driver}`)}/$(cat ${shellWord(`${entry}/cache-id`)})/diff`,
    });
  if (layer.directory) commands.push({ code: 'printed', line: `ls ${shellWord(layer.directory.path)}` });
  return commands;
}

function snapshotCommands(chainId: string, snapshotter: string, containerdBy: ContainerdBy): LayerCommand[] {
  const address = containerdBy === 'service' ? '' : `-a ${SOCKETS[containerdBy]} `;
  const ctr = `ctr ${address}-n moby snapshots --snapshotter ${snapshotter}`;
  return [
    { code: 'snapshot', line: `${ctr} info ${chainId}` },
    { code: 'size', line: `${ctr} usage -b ${chainId}` },
    { code: 'files', line: `${ctr} diff ${chainId} | tar -tvzf -` },
    { code: 'view', line: `${ctr} view look ${chainId}` },
    { code: 'mounts', line: `${ctr} mounts /mnt look` },
    { code: 'remove-view', line: `${ctr} rm look` },
  ];
}
