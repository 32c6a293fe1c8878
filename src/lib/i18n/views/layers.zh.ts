import type { LayersWords } from './layers.en.ts';

export const layersZh = {
  title: '各层，基础层在前',
  chain: 'chainID',
  empty: '空层：这一步没有改动文件',
  repeats: (n: number) => `DiffID 与第 ${n} 层相同，但 chainID 不同，另存了一份`,
  ownCopies: '其中有些目录是 BuildKit 自己建的：是否共享要看 RootFS.Layers，不能看路径。',
  noDirectories: {
    none: '这个镜像没有层，也就没有目录。',
    store: 'containerd 存储不输出目录；chainID 就是快照的键。',
    driver: '这个存储驱动不为每一层输出目录。',
    missing: '贴进来的内容里没有 GraphDriver，或者没有可以对照的层。',
    cut: '内容在这里被截断或省略，层和目录无法对齐。',
    count: '目录数与层数不同，无法对齐。',
    spelling: '有一个路径不像这个驱动输出的，所以都不对齐。',
  },
  find: (n: number) => `在主机上以 root 身份找到第 ${n} 层`,
  noCommands: {
    store: '看不出镜像在哪种存储里。',
    chain: '这一层或它下面有不完整的 DiffID，算不出 chainID。',
  },
  commands: {
    'cache-id': '所在目录的名字',
    content: '里面的文件',
    size: '这一层自己的字节数',
    printed: '输出里写的目录',
    snapshot: '它的快照，以及下面的一个',
    view: '建一个只读视图，挂载要靠它',
    mounts: '视图的各个目录，这一层在最前',
    'remove-view': '删掉这个视图',
    files: '里面的文件，按 tar 列出',
  },
} satisfies LayersWords;
