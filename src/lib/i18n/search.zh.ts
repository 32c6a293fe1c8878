import type { SearchWords } from './search.en.ts';

/** 搜索里的文字。 */
export const searchZh: SearchWords = {
  placeholder: '字段、命令、报错或问题',
  hint: '路径按 Go、JSON 或 jq 的写法都行，也可以输入 Dockerfile 指令、报错原文和英文术语。输入的内容不会离开本页。',
  keys: { move: '选择', open: '打开', close: '关闭' },
  results: '搜索结果',
  loading: '正在载入索引……',
  failed: '索引没能载入。请关闭搜索后再打开一次。',
  found: (pages) => `${pages} 条结果`,
  foundMany: (pages) => `最相关的 ${pages} 条结果`,
  none: '没有找到。试试输出里的某个键，例如 LowerDir，或者少用几个词。',
  via: (words) => `按“${words}”找到`,
  kinds: {
    field: '字段',
    concept: '概念',
    howto: '操作',
    finding: '提醒',
    term: '术语',
    change: '版本变化',
    page: '页面',
  },
};
