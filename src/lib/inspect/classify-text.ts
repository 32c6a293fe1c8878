import type { Hint, PasteKind } from './recognise.ts';

/** What a paste without a usable document is. */
export interface TextKind {
  readonly kind: PasteKind;
  readonly subjects: readonly [];
  readonly hint: Hint | null;
}

const of = (kind: PasteKind, hint: Hint | null): TextKind => ({ kind, subjects: [], hint });

// What engines and shells say instead of an output. The first that fits: an engine out of reach knows no image either.
const ERRORS: readonly (readonly [RegExp, Hint])[] = [
  [
    /(?:docker|podman|nerdctl): (?:command )?not found|command not found: (?:docker|podman|nerdctl)|['"‘](?:docker|podman)(?:\.exe)?['"’][^\n]* not recognized/i,
    'no-client',
  ],
  [/permission denied while trying to connect|docker\.sock: connect: permission denied/i, 'no-permission'],
  [
    /Cannot connect to the Docker daemon|failed to connect to the docker API|error during connect|Cannot connect to Podman|unable to connect to Podman/i,
    'no-engine',
  ],
  [/client version \S+ is too (?:old|new)/i, 'client-version'],
  [/No such (?:image|object)|image not known|not found: does not exist/i, 'no-such-image'],
  [/was found but (?:does not provide the specified platform|its platform)/, 'other-platform'],
  [/invalid reference format/i, 'bad-reference'],
  [/template parsing error|executing \\?"[^"\n]{0,40}" at </i, 'template-error'],
  [/requires at least 1 argument|no names or ids specified|^Usage:\s+(?:docker|podman) /m, 'usage'],
];

const TEXTS: readonly (readonly [RegExp, Hint])[] = [
  [/^[ \t]*(?:REPOSITORY\s+TAG|IMAGE\s+ID\s+DISK USAGE)/m, 'image-list-text'],
  [/^[ \t]*CONTAINER ID\s+IMAGE\s+COMMAND/m, 'container-list'],
  [/^MediaType:\s+application\/vnd\.[^]*^Manifests:/m, 'index-text'],
  [/^\S+: Pulling from \S|^Status: (?:Downloaded newer image|Image is up to date) for /m, 'pull-text'],
  [/^[ \t]*Server Version:|^[ \t]*Storage Driver:|^[ \t]*API version:/m, 'docker-info'],
];

const FROM = /^[ \t]*FROM[ \t]+\S/m;
const INSTRUCTION = /^[ \t]*(?:RUN|COPY|ADD|CMD|ENTRYPOINT|ENV|WORKDIR|EXPOSE|USER)[ \t]/m;

const COMMAND = /^(?:\S[^\n]*?[$#>%❯➜✗]\s*|[$#>%]\s+)?(?:sudo\s+)?(?:docker|podman|nerdctl)(?: image)? inspect [^\n]+$/;

/** Tells other outputs apart by their headings and phrases; null where nothing is known. */
export function classifyText(text: string): TextKind | null {
  const head = text.slice(0, 20_000);
  if (text.trim() === '') return of('no-json', 'empty');
  const error = classifyError(head);
  if (error) return of('no-json', error);
  if (/\bmap\[(?:[^\]\n]*:|\])/.test(head) || /^\s*\{sha256:[0-9a-f]+ \[/.test(head)) return of('go-map', null);
  if (/^.*\b(?:IMAGE|ID)\s+CREATED\s+CREATED BY\s+SIZE/m.test(head)) return of('image-history', 'history-text');
  const told = TEXTS.find(([pattern]) => pattern.test(head));
  if (told) return of('no-json', told[1]);
  if (FROM.test(head) && INSTRUCTION.test(head)) return of('no-json', 'dockerfile');
  if (head.split('\0').length - 1 > head.length / 4) return of('no-json', 'wide-characters');
  const body = head.trim();
  if (COMMAND.test(body)) return of('no-json', 'expression');
  // Go writes a list without quotes: [/bin/sh -c true]
  if (/^\[[^"'“”{}[\]\n]+\]$/.test(body) && !/^\[[-\d., ]+\]$/.test(body)) return of('no-json', 'go-list');
  if ((head.match(/^[ \t]*(?:-[ \t]*)?[\w.-]+:(?: \S.*)?$/gm) ?? []).length >= 4) return of('no-json', 'yaml');
  return null;
}

/** What an error message is about; null for a text that holds none we know. */
export function classifyError(text: string): Hint | null {
  return ERRORS.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}
