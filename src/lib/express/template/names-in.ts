import { namesAt, type CliVersion, type ImageAnswer, type NameStep, type TemplateName } from '../../format/index.ts';

// Images of one paste rarely differ in their names, and each is read anew.
const IMAGES = 5;

/** The names below a path in any of the answers, those that only pass two knows last. */
export function namesIn(answers: readonly ImageAnswer[], path: readonly NameStep[], cli: CliVersion): TemplateName[] {
  const names = new Map<string, TemplateName>();
  for (const answer of answers.slice(0, IMAGES)) {
    if ('missing' in answer) continue;
    for (const name of namesAt(answer.json, path, cli)) if (!names.has(name.name)) names.set(name.name, name);
  }
  return [...names.values()].sort((a, b) => Number(a.pass === 'plain') - Number(b.pass === 'plain'));
}
