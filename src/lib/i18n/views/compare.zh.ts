import type { CompareWords } from './compare.en.ts';

export const compareZh = {
  title: (a: number, b: number) => `第 ${b} 个镜像与第 ${a} 个对比`,
  shared: (n: number) => `从基础层起共享 ${n} 层；两个镜像在同一个引擎里时只存一份`,
  relation: {
    same: '各层相同',
    'a-on-b': '第二个的所有层就是第一个最下面的几层：可能是它的基础镜像',
    'b-on-a': '第一个的所有层就是第二个最下面的几层：可能是它的基础镜像',
    branch: '下面几层共享，往上就分开了',
    apart: '连基础层都不共享',
    unknown: '从贴进来的内容里看不出来',
  },
  elsewhere: (a: number, b: number) => `第 ${a} 层和第 ${b} 层 DiffID 相同、chainID 不同：不共享`,
  command: '容器启动时运行的命令',
  kinds: {
    added: '只在第二个里',
    removed: '只在第一个里',
    changed: '有改动',
    order: '只有顺序不同',
    spelling: '同一意思的不同写法',
    unknown: '其中一个没有写明',
  },
  unset: '未设置',
  equal: '两边的配置意思相同。',
} satisfies CompareWords;
