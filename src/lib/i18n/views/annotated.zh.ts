import type { AnnotatedWords } from './annotated.en.ts';

/** 附解释的输出，存成文件或贴进工单。 */
export const annotatedZh = {
  title: '附解释的 docker image inspect 输出',
  field: '字段',
  value: '值',
  meaning: '含义',
  heading: '贴进工单或存成文件',
  lead: '先是概述和值得留意的地方，再是每个字段的含义和字段页链接，最后是原文。',
  language: '使用的语言',
  copyMarkdown: '复制为 Markdown',
  saveMarkdown: '保存为 Markdown',
  copyHtml: '复制为 HTML',
  saveHtml: '保存为 HTML',
} satisfies AnnotatedWords;
