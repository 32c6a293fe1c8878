import type { TakeWords } from './take.en.ts';

/** 复制链接的菜单用的文字，随菜单一起载入。 */
export const takeZh = {
  offer: (title: string) => `复制“${title}”的链接`,
  formats: {
    url: '链接',
    markdown: 'Markdown',
    html: 'HTML',
    rst: 'reStructuredText',
    asciidoc: 'AsciiDoc',
    jira: 'Confluence、Jira',
    mediawiki: 'MediaWiki',
  },
  embed: '嵌入用的卡片（HTML）',
  summary: '附上一句话说明',
  neutral: '以读者的语言打开',
  copied: '已复制',
  byHand: '浏览器不允许本页复制，请从这里手动复制：',
  section: (page: string, heading: string) => `${page}：${heading}`,
  rest: (summary: string) => `：${summary}`,
} satisfies TakeWords;
