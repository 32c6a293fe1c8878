import { overTwins, type Rule } from '../rule.ts';

export const sameParts: Rule = {
  name: 'same parts',
  description: 'All languages show the same drawings and runs in the same order; every run in the data is shown.',
  check: (content) =>
    overTwins(content, ({ data }, en, twin) => {
      const faults =
        en.parts.join() === twin.parts.join()
          ? []
          : [`parts differ: en ${en.parts.join(' ')} · ${twin.locale} ${twin.parts.join(' ')}`];
      for (const [component, held] of [
        ['Ran', data.ran],
        ['Format', data.format],
      ] as const) {
        const shown = en.parts.flatMap((part) => new RegExp(`^<${component} name="([^"]+)" />$`).exec(part)?.[1] ?? []);
        const names = Object.keys(held ?? {});
        const where = component.toLowerCase();
        faults.push(...shown.filter((name) => !names.includes(name)).map((name) => `no ${where}.${name} in the data`));
        faults.push(...names.filter((name) => !shown.includes(name)).map((name) => `${where}.${name} is not shown`));
      }
      return faults;
    }),
};
