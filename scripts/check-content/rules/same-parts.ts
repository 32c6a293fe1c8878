import { overTwins, type Rule } from '../rule.ts';

export const sameParts: Rule = {
  name: 'same parts',
  description: 'Both languages show the same drawings and runs in the same order; every run in the data is shown.',
  check: (content) =>
    overTwins(content, ({ data }, en, zh) => {
      const faults =
        en.parts.join() === zh.parts.join()
          ? []
          : [`parts differ: en ${en.parts.join(' ')} · zh ${zh.parts.join(' ')}`];
      const shown = en.parts.flatMap((part) => /^<Ran name="([^"]+)" \/>$/.exec(part)?.[1] ?? []);
      const ran = Object.keys(data.ran ?? {});
      faults.push(...shown.filter((name) => !ran.includes(name)).map((name) => `nothing was run as ${name}`));
      faults.push(...ran.filter((name) => !shown.includes(name)).map((name) => `ran.${name} is not shown`));
      return faults;
    }),
};
