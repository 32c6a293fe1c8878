import type { ShareWords } from './share.en.ts';

/** 分享链接：生成与打开。 */
export const shareZh = {
  title: '这份输出的链接',
  make: '生成链接',
  link: '链接',
  copy: '复制链接',
  opens: '打开时显示',
  at: (path: string) => `对方打开时，选中的就是 ${path}。`,
  noValue: '想让对方直接看到某个值，先在“逐行解释”里选中它。',
  note: '输出就在链接里，位于 # 之后，浏览器不会把这部分发给服务器。',
  length: (n: number) => `共 ${n.toLocaleString('en')} 个字符。`,
  long: '超过 2,000 个字符：有些邮件和聊天程序会截断这么长的链接。',
  tooLong: '超过 8,000 个字符：对许多程序来说太长了，发文件更稳妥。',
  terminal: '在终端里生成',
  terminalNote: '这几行把输出原样放进链接，不做遮盖，也不会发送任何内容。',
  shells: { posix: 'bash · zsh', powershell: 'PowerShell' },
  faults: {
    version: '这个链接出自更新版本的页面。请刷新本页，再打开一次。',
    shape: '这个链接不是本页生成的。',
    damaged: '链接已损坏：有一部分丢失或改变了，可能是换行时被截断。',
    'too-big': '链接里的文字超过 16 MiB。',
  },
} satisfies ShareWords;
