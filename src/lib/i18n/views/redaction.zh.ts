import { secretKindsZh } from '../secret-kinds.zh.ts';
import type { RedactionWords } from './redaction.en.ts';

/** 传出去之前遮盖了什么。 */
export const redactionZh = {
  title: '传出去之前先遮盖',
  lead: '下面的链接和文件都用遮盖后的文字生成。',
  count: (n: number) => (n === 0 ? '没有认出凭据。' : `遮盖了 ${n.toLocaleString('en')} 处。`),
  off: '什么都没有遮盖：链接和文件里就是贴进来的原文。',
  look: '只能尽力识别。发送之前，请自己再看一遍。',
  kind: (kind: string) => secretKindsZh[kind] ?? kind,
  mask: '遮盖认出的凭据',
  hosts: '保留私有镜像仓库的名字',
  head: { kind: '种类', place: '位置', placeholder: '替换为' },
  outside: (line: number) => `第 ${line} 行，JSON 之外`,
  other: '用来对比的另一份',
  more: (n: number) => `另有 ${n.toLocaleString('en')} 处`,
  text: '实际传出去的文字',
  big: (characters: number) => `贴进来的内容有 ${characters.toLocaleString('en')} 个字符，看一遍要花点时间。`,
  start: '开始检查',
} satisfies RedactionWords;
