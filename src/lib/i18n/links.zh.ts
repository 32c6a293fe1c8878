import type { LinkWords } from './links.en.ts';

/** The words of the pages that only lead on, in Chinese. */
export const linksZh: LinkWords = {
  read: '阅读中文版',
  moved: '本页已移至新地址',
  movedTo: '新地址：',
  exact: '这个页面的写法是：',
  near: '要找的可能是：',
};
