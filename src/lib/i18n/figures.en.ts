/** The words of the figures; apart from the messages, which travel into browsers. */
export const figuresEn = {
  layerStack: {
    title: 'An image’s layers and the writable layers of two containers',
    description:
      'Four read-only layers, base at the bottom. Two containers stand on the same four; each has only a writable layer of its own on top.',
    caption: 'An image is a stack of read-only layers; each container adds one writable layer and shares the rest.',
    container: (name: string) => `container ${name}`,
    writable: 'writable layer',
    containers: 'containers',
    changes: 'read-write',
    image: 'image',
    readOnly: 'read-only',
  },
  unionMount: {
    title: 'Three layers and the view a container gets of them',
    description:
      'Layer 1 holds sh and app.conf, layer 2 another app.conf, layer 3 built.txt. The merged view shows sh from layer 1, app.conf from layer 2 and built.txt from layer 3; the app.conf of layer 1 is hidden.',
    caption: 'Seen from above, the uppermost file of a path wins; the one below it is hidden, not gone.',
    merged: 'what the container sees',
    from: (n: number) => `from layer ${n}`,
    hidden: (n: number) => `hidden by ${n}`,
  },
  copyUp: {
    title: 'Changing a file of a lower layer',
    description:
      'Before: data.db lies in layer 2 of the image and the container’s writable layer is empty. After: the whole file was copied into the writable layer and changed there; the original in layer 2 is as it was.',
    caption:
      'Changing one byte of a file copies the whole file into the writable layer; the original stays where it was.',
    before: 'before',
    after: 'after a change',
    writable: 'writable layer',
    empty: 'empty',
    whole: 'whole, changed',
    original: 'as it was',
  },
  whiteout: {
    title: 'How a layer says that something is deleted',
    description:
      'A deleted file is the empty file .wh.big in the layer’s tar and a character device 0, 0 named big on an overlay disk. A directory whose lower content is hidden holds .wh..wh..opq in the tar and has the attribute trusted.overlay.opaque=y on disk. The hidden bytes stay in the layer below.',
    caption:
      'A deletion is an entry of its own in an upper layer: it hides what lies below, and the bytes below still count.',
    file: 'a deleted file',
    directory: 'a directory that hides the one below',
    sees: 'container sees',
    nothing: 'no file',
    opaque: 'opaque',
    hidden: 'hidden',
    tar: 'in the layer’s tar',
    emptyFile: 'an empty file',
    disk: 'on an overlay disk',
    device: 'a character device',
    attribute: 'an extended attribute',
  },
  layerIds: {
    title: 'From a DiffID to the directory of a layer, in both stores',
    description:
      'For six layers each: the chainID is the DiffID for the base, and for each further layer the SHA-256 of the chainID below, a space and the DiffID. The classic store keeps a cache-id, the name of the directory, under each chainID; the containerd store names its snapshots by chainID and numbers their directories 1, 325, 326, 327, 328 and 329.',
    caption:
      'A DiffID (→) and the chainID below it (↑) give the next chainID; only the store knows which directory belongs to it.',
    classic: 'Classic store, overlay2',
    containerd: 'Containerd store',
    directory: 'directory',
  },
  idLadder: {
    title: 'From the index down to the layers: which digest is called Id',
    description:
      'An index names a manifest and an attestation; the manifest names the config and six compressed layers; the config lists the six DiffIDs of the same layers, uncompressed. The containerd store calls the digest of the index Id, the classic store the digest of the config.',
    caption:
      'Each rung names the next by its digest. The containerd store’s `Id` is the top rung, the classic store’s `Id` is the config.',
    index: 'index',
    manifest: 'manifest',
    attestation: 'attestation',
    config: 'config',
    layers: 'layers',
    containerd: 'in the containerd store',
    classic: 'in the classic store',
    compressed: 'compressed',
    uncompressed: 'DiffIDs: unpacked',
  },
  sharedLayers: {
    title: 'Three images on one base',
    description:
      'base and derived-b have their first three layers in common; dup-layers shares only the first with them. In dup-layers three layers have the same DiffID, but three different chainIDs, so each is stored.',
    caption:
      'Images share layers from the base up to where they part. The same DiffID higher up has another chainID: another layer to the store.',
    shared: (images: number) => `shared by ${images}`,
    diffId: 'first line: DiffID',
    chainId: 'second line: chainID',
  },
  sizes: {
    title: 'What each size number of one image counts',
    description:
      'Bars to one scale. Compressed layers, 1,123,591 bytes. Containerd store: Size of inspect 1,132,599, content 1,131,743, unpacked 2,166,784, and total, which is content and unpacked together, 3,298,527. Classic store: Size of inspect 2,063,437, unpacked only.',
    caption:
      'One Dockerfile, bars to one scale: the containerd store’s `Size` is compressed, the classic store’s is unpacked.',
    registry: 'In a registry',
    layers: 'compressed layers',
    containerd: 'Containerd store',
    classic: 'Classic store, overlay2',
    listed: (field: string) => `${field} and image ls`,
    packed: 'compressed',
    unpacked: 'unpacked',
  },
  platformTree: {
    title: 'An index with two platforms and their attestations',
    description:
      'The index lists four manifests: linux/amd64, linux/arm64, and two with the platform unknown/unknown, which are the attestations of the first and of the second. The drawing shows amd64 as pulled, with its layer, and arm64 as listed only.',
    caption:
      'An index lists every platform, pulled or not; `unknown/unknown` is no platform but the attestation of one of them.',
    index: 'index',
    pulled: 'pulled',
    listed: 'listed, not pulled',
    attestation: (of: string) => `attests ${of}`,
  },
  tagLife: {
    title: 'The life of a tag, and what becomes of the image it leaves',
    description:
      'A build tags image A as app:1. A rebuild moves the tag to image B: in the classic store A stays without a name, dangling, until image prune removes it; in the containerd store BuildKit’s A is gone at once and there is nothing to prune.',
    caption:
      'A tag names one image at a time. What it leaves stays in the classic store until it is pruned; a BuildKit image in the containerd store is gone at once.',
    classic: 'Classic store',
    containerd: 'Containerd store',
    rebuild: 'and again, after a change',
    dangling: 'dangling',
    gone: 'gone',
  },
  historySteps: {
    title: 'Steps of the history against layers',
    description:
      '29 steps, newest first. 6 made no layer, then five made layers 6 to 2, 17 made none, and the first, the import, made layer 1. RootFS.Layers lists the six layers from the base, so the newest is the last, index 5.',
    caption:
      'History counts steps, newest first; `RootFS.Layers` counts layers, base first. Only six of these 29 steps made one.',
    newest: 'newest first',
    base: 'base first',
    empty: (n: number) => `${n} steps without a layer`,
  },
};

export type FigureWords = typeof figuresEn;
