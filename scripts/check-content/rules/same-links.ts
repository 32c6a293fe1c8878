import { overTwins, type Rule } from '../rule.ts';

export const sameLinks: Rule = {
  name: 'same links',
  description: 'Both languages link to the same places, and only to fields that have a page.',
  check: (content) => {
    const written = new Set(content.pages.filter(({ prose }) => prose.en && prose.zh).map(({ folder }) => folder));
    const anchors = new Map(
      content.pages.map(({ folder, prose }) => [folder, new Set(prose.en?.headings.map(({ slug }) => slug))]),
    );
    return overTwins(content, (_page, en, zh) => {
      const faults =
        en.links.join() === zh.links.join()
          ? []
          : [`links differ: en ${en.links.join(' ')} · zh ${zh.links.join(' ')}`];
      for (const link of new Set([...en.links, ...zh.links])) {
        const [, field, anchor] = /^field:([^#]+)(?:#(.+))?$/.exec(link) ?? [];
        if (!field) faults.push(`${link} is not of the form field:Path`);
        else if (!written.has(field)) faults.push(`${link}: ${field} has no page`);
        else if (anchor && !anchors.get(field)?.has(anchor)) faults.push(`${link}: no section #${anchor} there`);
      }
      return faults;
    });
  },
};
