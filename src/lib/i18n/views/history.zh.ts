import type { HistoryWords } from './history.en.ts';

export const historyZh = {
  title: '历史，最新的在前',
  box: '构建步骤与层对照',
  paste: 'docker image history 的输出',
  placeholder: '把这条命令打印的内容贴在这里',
  inPaste: '取自一同贴进来的历史。',
  inConfig: '取自镜像配置里的历史。',
  unread: '没有从中读出历史。请连同表头贴上整个表格，或者贴上 --format json 打印的 JSON。',
  more: (n: number) => `再显示 ${n} 步`,
  none: '没有记录指令',
  layer: (n: number) => `第 ${n} 层`,
  noLayer: '没有层',
  cannotTell: '无法判断',
  outcome: {
    paired: '每一步都对上了。',
    partly: '不止一种对法：0 B 的步骤可能有一个空层，也可能没有层，历史里没有写。',
    mismatch: '步骤和层对不上：这是另一个镜像的历史，或者不完整。',
    'layers-unknown': '层没有全部贴进来，无法与步骤对应。',
    'no-history': '没有历史。',
  },
  basis: {
    flags: '镜像配置写明了哪些步骤有层。',
    count: '按大小、指令和层数，只有这一种对法。',
    builder: 'RUN、COPY 和 ADD 的层，BuildKit 即使为空也会保留。',
  },
} satisfies HistoryWords;
