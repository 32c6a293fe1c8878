import type { OriginWords } from './origin.en.ts';

export const originZh = {
  title: '来历，以及怎样固定引用',
  pinnedTitle: '始终指向这个镜像的引用',
  names: {
    index: '指向索引，包含所有平台',
    manifest: '指向清单，只有一个平台',
    target: '指向索引或清单，贴进来的内容看不出是哪一种',
  },
  maybeLocal: 'containerd 存储给每个名字都写一条。镜像仓库里有没有，输出没有说。',
  platform: '这是加了 --platform 的结果：Id 是那个平台的清单，RepoDigests 不变。',
  byPlatform: '加上 --platform，Id 会变成那个平台的清单，RepoDigests 不变。',
  none: {
    'never-pushed': '没有：经典存储要推送或拉取之后才有。',
    'no-name': '没有：这个镜像没有名字。',
    unknown: '没有：贴进来的内容里看不出来。',
  },
  builtTitle: '它的 label 怎么说',
  base: '基础镜像',
  testBase: '想核对，就对这个名字执行 docker image inspect，把输出贴进“对比”。',
  toCompare: '打开“对比”',
  source: '源代码',
  revision: '提交',
  commit: (host: string) => `在 ${host} 上查看`,
  unchecked: 'label 只说明构建这个镜像或基础镜像的人写了什么，真假从输出里看不出来。',
  noLabels: '粘贴的内容里没有 label 写明基础镜像、源代码或提交。',
} satisfies OriginWords;
