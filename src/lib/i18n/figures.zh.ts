import type { FigureWords } from './figures.en.ts';

/** 插图里的文字。 */
export const figuresZh = {
  layerStack: {
    title: '镜像的层，和两个容器各自的可写层',
    description: '四个只读层，最底层在下。两个容器共用这四层，上面各自只多一个可写层。',
    caption: '镜像是一叠只读层；每个容器只在上面加一个可写层，其余的共用。',
    container: (name: string) => `容器 ${name}`,
    writable: '可写层',
    containers: '容器',
    changes: '可读写',
    image: '镜像',
    readOnly: '只读',
  },
  unionMount: {
    title: '三个层，和容器看到的样子',
    description:
      '第 1 层有 sh 和 app.conf，第 2 层有另一个 app.conf，第 3 层有 built.txt。合并后看到第 1 层的 sh、第 2 层的 app.conf、第 3 层的 built.txt；第 1 层的 app.conf 被遮住。',
    caption: '从上往下看，同一路径以最上面的文件为准；下面的那个只是被遮住，并没有消失。',
    merged: '容器看到的',
    from: (n: number) => `来自第 ${n} 层`,
    hidden: (n: number) => `被第 ${n} 层遮住`,
  },
  copyUp: {
    title: '修改下层的文件',
    description:
      '修改前：data.db 在镜像的第 2 层，容器的可写层是空的。修改后：整个文件先复制到可写层，再在那里改动；第 2 层里的原件没有变。',
    caption: '哪怕只改一个字节，也会先把整个文件复制到可写层；原件留在原处，一点没变。',
    before: '修改前',
    after: '修改后',
    writable: '可写层',
    empty: '空',
    whole: '整个复制上来再改',
    original: '没有变化',
  },
  whiteout: {
    title: '层怎样记录删除',
    description:
      '删除一个文件：层的 tar 里是空文件 .wh.big，overlay 磁盘上是名为 big、设备号 0, 0 的字符设备。遮住整个下层目录：tar 里在目录中放 .wh..wh..opq，磁盘上给目录加扩展属性 trusted.overlay.opaque=y。被遮住的字节仍在下面那一层。',
    caption: '删除是上层里多出来的一条记录：它遮住下面的内容，而下面的字节照样算在大小里。',
    file: '删除一个文件',
    directory: '遮住下层的整个目录',
    sees: '容器看到',
    nothing: '没有文件',
    opaque: '不透明',
    hidden: '被遮住',
    tar: '在层的 tar 里',
    emptyFile: '一个空文件',
    disk: '在 overlay 磁盘上',
    device: '一个字符设备',
    attribute: '一个扩展属性',
  },
  layerIds: {
    title: '从 DiffID 找到层的目录：两种存储',
    description:
      '两边各六层：最底层的 chainID 就是它的 DiffID；往上每一层的 chainID，是“下面的 chainID、一个空格、自己的 DiffID”的 SHA-256。经典存储在每个 chainID 下记着 cache-id，也就是目录名；containerd 存储用 chainID 给快照命名，目录的编号是 1、325、326、327、328、329。',
    caption: '自己的 DiffID（→）加上下面的 chainID（↑），算出这一层的 chainID；它对应哪个目录，只有存储自己知道。',
    classic: '经典存储，overlay2',
    containerd: 'containerd 存储',
    directory: '目录',
  },
  idLadder: {
    title: '从索引到层：哪个摘要叫 Id',
    description:
      '索引指向一份清单和一份证明；清单指向镜像配置和六个压缩的层；镜像配置列出这六层解压后的 DiffID。containerd 存储把索引的摘要叫作 Id，经典存储把镜像配置的摘要叫作 Id。',
    caption: '每一级都用摘要指向下一级。containerd 存储的 `Id` 在最上面一级，经典存储的 `Id` 是镜像配置的摘要。',
    index: '索引',
    manifest: '清单',
    attestation: '证明',
    config: '镜像配置',
    layers: '层',
    containerd: '在 containerd 存储里',
    classic: '在经典存储里',
    compressed: '压缩后',
    uncompressed: 'DiffID：解压后',
  },
  sharedLayers: {
    title: '同一个基础上的三个镜像',
    description:
      'base 和 derived-b 的前三层相同；dup-layers 只和它们共用第一层。dup-layers 里有三层 DiffID 相同，但 chainID 各不相同，所以各存一份。',
    caption: '镜像从最底层起共用，到分岔处为止。同一个 DiffID 叠在别的高度，chainID 就不同，在存储看来是另一层。',
    shared: (images: number) => `${images} 个镜像共用`,
    diffId: '上一行：DiffID',
    chainId: '下一行：chainID',
  },
  sizes: {
    title: '同一个镜像，每个大小数字算的是什么',
    description:
      '各条按同一比例。压缩的层 1,123,591 字节。containerd 存储：inspect 的 Size 1,132,599，内容 1,131,743，解包后 2,166,784，两者合计 3,298,527。经典存储：inspect 的 Size 2,063,437，只算解包后。',
    caption: '同一个 Dockerfile，各条按同一比例：containerd 存储的 `Size` 是压缩后的，经典存储的是解包后的。',
    registry: '在镜像仓库里',
    layers: '压缩的层',
    containerd: 'containerd 存储',
    classic: '经典存储，overlay2',
    listed: (field: string) => `${field} 和 image ls`,
    packed: '压缩后',
    unpacked: '解包后',
  },
  platformTree: {
    title: '一个索引：两个平台和它们的证明',
    description:
      '索引列出四份清单：linux/amd64、linux/arm64，还有两份平台写作 unknown/unknown，分别是前两者的证明。图中 amd64 已拉取，有自己的层；arm64 只列在索引里。',
    caption: '索引列出全部平台，不管拉取了没有；`unknown/unknown` 不是平台，而是其中某一份的证明。',
    index: '索引',
    pulled: '已拉取',
    listed: '只列出，未拉取',
    attestation: (of: string) => `${of} 的证明`,
  },
  tagLife: {
    title: '一个标签的一生，和它离开的镜像',
    description:
      '构建时标签 app:1 指向镜像 A。重新构建后标签移到镜像 B：经典存储里 A 没了名字，成为悬空镜像，直到 image prune 删除它；containerd 存储里，BuildKit 构建的 A 立刻消失，没有可清理的。',
    caption:
      '一个标签同时只指向一个镜像。它离开的镜像，在经典存储里要等到清理才消失；containerd 存储里 BuildKit 构建的镜像当即消失。',
    classic: '经典存储',
    containerd: 'containerd 存储',
    rebuild: '改动之后再来一次',
    dangling: '悬空',
    gone: '已删除',
  },
  historySteps: {
    title: '历史步骤与层的对应',
    description:
      '29 个步骤，最新的在前。先是 6 步没有产生层，接着五步产生第 6 到第 2 层，再有 17 步没有产生层，最早的导入产生第 1 层。RootFS.Layers 从最底层列起，所以最新的排在最后，下标是 5。',
    caption: '历史数的是步骤，最新的在前；`RootFS.Layers` 数的是层，最底层在前。这 29 步里只有六步产生了层。',
    newest: '最新的在前',
    base: '最底层在前',
    empty: (n: number) => `${n} 步没有产生层`,
  },
} satisfies FigureWords;
