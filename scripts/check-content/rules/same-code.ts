import { overTwins, type Rule } from '../rule.ts';

export const sameCode: Rule = {
  name: 'same code',
  description: 'Code blocks are the same, byte for byte, in both languages.',
  check: (content) =>
    overTwins(content, (_page, en, zh) => {
      if (en.code.length !== zh.code.length) return [`${en.code.length} code blocks in en, ${zh.code.length} in zh`];
      return en.code.flatMap((block, i) => (block === zh.code[i] ? [] : [`code block ${i + 1} differs`]));
    }),
};
