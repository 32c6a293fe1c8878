import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** One real output of a real engine. */
export interface EngineOutput {
  /** Tool, version and store: `docker-29.7.2-containerd`. */
  readonly engine: string;
  readonly name: string;
  readonly text: string;
}

const own = fileURLToPath(new URL('../engines', import.meta.url));

/** The folder beside the project with everything the selection here was taken from, if it is there. */
export const shared = fileURLToPath(new URL('../../../shared', import.meta.url));
/** Whether that folder is there; without it, the tests over all outputs are skipped. */
export const hasShared = existsSync(`${shared}/engines`);

const NEWEST_API: Record<string, string> = { '20.10': '1.41', '26.1': '1.45', '28.5': '1.51', '29.7': '1.55' };

/** The newest API of a Docker folder's engine; its own client asked for that. */
export function newestApi(engine: string): string {
  return NEWEST_API[/docker-(\d+\.\d+)/.exec(engine)![1]!]!;
}

/** The outputs kept with the project. */
export function engineOutputs(): EngineOutput[] {
  return readdirSync(own).flatMap((engine) => read(engine, `${own}/${engine}`));
}

/** Every output there is beside the project; two of Podman 4.3.1 are empty files and left out. */
export function sharedOutputs(): EngineOutput[] {
  return readdirSync(`${shared}/engines`)
    .filter((engine) => existsSync(`${shared}/engines/${engine}/images`))
    .flatMap((engine) => read(engine, `${shared}/engines/${engine}/images`))
    .filter(({ text }) => text !== '');
}

function read(engine: string, folder: string): EngineOutput[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => ({ engine, name: file.replace(/\.json$/, ''), text: readFileSync(`${folder}/${file}`, 'utf8') }));
}
