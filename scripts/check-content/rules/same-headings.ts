import { overTwins, type Rule } from '../rule.ts';

const RESERVED = ['example', 'version-history', 'seen', 'sources', 'related', 'fields', 'explained', '_top'];

export const sameHeadings: Rule = {
  name: 'same headings',
  description: 'Every heading ends in [#anchor]; all languages have the same anchors in the same order.',
  check: (content) =>
    overTwins(content, (_page, en, twin) => {
      const faults: string[] = [];
      for (const heading of [...en.headings, ...twin.headings]) {
        if (heading.slug === null) faults.push(`“${heading.text}” has no [#anchor]`);
        if (heading.depth < 2) faults.push(`“${heading.text}” is a title; pages have theirs already`);
        if (heading.slug !== null && RESERVED.includes(heading.slug))
          faults.push(`#${heading.slug} belongs to the page's own sections`);
      }
      const shape = ({ depth, slug }: { depth: number; slug: string | null }) => `${'#'.repeat(depth)}${slug}`;
      const [a, b] = [en.headings.map(shape), twin.headings.map(shape)];
      if (a.join() !== b.join()) faults.push(`headings differ: en ${a.join(' ')} · ${twin.locale} ${b.join(' ')}`);
      if (new Set(a).size !== a.length) faults.push('an anchor stands twice');
      return faults;
    }),
};
