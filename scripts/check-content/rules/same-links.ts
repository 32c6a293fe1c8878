import type { Collection } from '../page.ts';
import { overTwins, type Rule } from '../rule.ts';

const SCHEMES: Readonly<Record<string, Collection>> = {
  field: 'fields',
  concept: 'concepts',
  howto: 'howto',
  finding: 'findings',
};
// Pages that are not made of one folder of prose.
const PLACES = ['glossary', 'changes', 'fields', 'playground', 'machines', 'concepts', 'howto', 'findings'];

export const sameLinks: Rule = {
  name: 'same links',
  description: 'All languages link to the same places, and only to pages and sections that exist.',
  check: (content) => {
    const anchors = new Map(
      content.pages
        .filter(({ prose }) => prose.en)
        .map(({ collection, folder, prose }) => [
          `${collection}/${folder}`,
          new Set(prose.en!.headings.map(({ slug }) => slug)),
        ]),
    );
    return overTwins(content, (_page, en, twin) => {
      const faults =
        en.links.join() === twin.links.join()
          ? []
          : [`links differ: en ${en.links.join(' ')} · ${twin.locale} ${twin.links.join(' ')}`];
      for (const link of new Set([...en.links, ...twin.links])) {
        const [, scheme, target, anchor] = /^([a-z]+):([^#/]+)(?:#(.+))?$/.exec(link) ?? [];
        const collection = SCHEMES[scheme ?? ''];
        if (scheme === 'page' && PLACES.includes(target!)) continue;
        const there = collection && anchors.get(`${collection}/${target}`);
        if (!collection)
          faults.push(`${link} is not of the form field:Path, concept:slug, howto:slug, finding:code or page:name`);
        else if (!there) faults.push(`${link}: ${collection}/${target} has no page`);
        else if (anchor && !there.has(anchor)) faults.push(`${link}: no section #${anchor} there`);
      }
      return faults;
    });
  },
};
