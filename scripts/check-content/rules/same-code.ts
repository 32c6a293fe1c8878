import { overTwins, type Rule } from '../rule.ts';

export const sameCode: Rule = {
  name: 'same code',
  description: 'Code blocks are the same, byte for byte, in every language.',
  check: (content) =>
    overTwins(content, (_page, en, twin) => {
      if (en.code.length !== twin.code.length)
        return [`${en.code.length} code blocks in en, ${twin.code.length} in ${twin.locale}`];
      return en.code.flatMap((block, i) => (block === twin.code[i] ? [] : [`code block ${i + 1} differs`]));
    }),
};
