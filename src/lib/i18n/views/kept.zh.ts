import type { KeptWords } from './kept.en.ts';

/** 按需保留在浏览器里的内容。 */
export const keptZh = {
  keep: '在这个浏览器里保留贴过的内容',
  note: '最近 10 份，只存在这台设备上。',
  forget: '全部删除',
  none: '还没有。',
  denied: '浏览器不允许本页保存内容，或者存储空间已满。',
  leftOut: '这份内容没有保留：浏览器剩下的空间放不下。',
} satisfies KeptWords;
