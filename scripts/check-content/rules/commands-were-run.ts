import type { Rule } from '../rule.ts';
import { unrecorded } from '../unrecorded.ts';

// A block of another type may hold a Dockerfile, a file or a path; a line that calls a program is a command.
const SHELLS = /^```(?:sh|bash|zsh|shell|console|shellsession|powershell|pwsh|ps1|bat|batch|cmd)\b/;
const CALL = /^(?:\$ |(?:docker|podman|nerdctl|ctr|curl|jq|tar|grep|skopeo|crane|export|sudo) )/m;
const FILES = /^```(?:dockerfile|jq)\b/;

export const commandsWereRun: Rule = {
  name: 'commands were run',
  description: 'Commands stand in the data of a page, not in its prose, and the recordings they name hold every line.',
  check: ({ pages, recordings }) =>
    pages.flatMap(({ collection, folder, data, prose }) => {
      const where = `${collection}/${folder}`;
      const named = Object.values(data.ran ?? {}).flatMap(({ from = [] }) =>
        from.flatMap((file) => recordings.get(file) ?? []),
      );
      const code = Object.values(prose).flatMap(({ code }) => code);
      const unrun = code.filter((block) => isCommand(block) && !isScript(bodyOf(block), named));
      const faults = Object.entries(data.ran ?? {}).flatMap(([name, { engine = '', from = [], console = '' }]) => {
        const other = from
          .filter((file) => !file.startsWith(`lab/${engine}/`))
          .map((file) => `${file} is not of ${engine}`);
        const absent = from.filter((file) => !recordings.has(file)).map((file) => `there is no recording ${file}`);
        const texts = from.flatMap((file) => recordings.get(file) ?? []);
        const lines = absent.length > 0 ? absent : unrecorded(console, texts).map((line) => `no recording of ${line}`);
        return [...other, ...lines].map((what) => `ran.${name}: ${what}`);
      });
      const blocks = unrun.map((block) => `a command in the prose, without a run: ${bodyOf(block).split('\n')[0]}`);
      return [...blocks, ...faults].map((what) => ({ where, what }));
    }),
};

function isCommand(block: string): boolean {
  return SHELLS.test(block) || (!FILES.test(block) && CALL.test(bodyOf(block)));
}

/** A script to save as a file, which a recording of the page printed as it was when it ran. */
function isScript(body: string, recordings: readonly string[]): boolean {
  return body.startsWith('#!') && recordings.some((text) => text.includes(`\n${body.trimEnd()}\n`));
}

function bodyOf(block: string): string {
  return block.slice(block.indexOf('\n') + 1).replace(/```$/, '');
}
