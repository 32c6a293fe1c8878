import { pasteEn } from './paste-words.en.ts';
import { plural } from './plural.ts';
import type { Widen } from './widen.ts';

/** Kinds of credentials that are not named after the one who issues them. */
const redactionKindsEn: Readonly<Record<string, string>> = {
  password: 'password or token',
  url: 'password in a URL',
  header: 'header',
  cookie: 'cookie',
  host: 'registry',
  'private-key': 'private key',
  'password-hash': 'password hash',
  jwt: 'JWT',
  'aws-key-id': 'AWS key ID',
};

/** The interface in English. Its shape is the contract every other language satisfies. */
export const en = {
  ...pasteEn,
  nav: {
    more: 'About the output',
    concepts: 'Concepts',
    howto: 'How to',
    fields: 'Fields',
    playground: 'Playground',
    label: 'Sections',
  },
  findingPages: {
    title: 'What the playground remarks on',
    lead: 'Every remark the playground can make about an image: what it means, how to see it, what to do, and when it is fine.',
  },
  book: {
    title: 'Images and layers, explained',
    lead: 'What an image is on disk, what each of its identifiers names and what every size counts, for the containerd store and the classic store; with commands to check it on your own machine.',
    howto: 'How to',
    howtoLead: 'Tasks from the command line, each with the commands as they were run and what they printed.',
    parts: {
      layers: 'Layers',
      identity: 'Names and digests',
      disk: 'On disk',
      reading: 'Reading the output',
    },
    fields: 'Fields this explains',
    about: 'Explained in',
    turn: 'Next and previous page',
    before: 'Before this',
    after: 'Next',
    by: (engine: string) => `Read from the output of ${engine}`,
    computed: (clis: string) => `As docker ${clis} prints it`,
    computedEach: 'Computed with this page',
    exit: (status: number) => `exit status ${status}`,
    copyCommands: (count: number) => (count === 1 ? 'Copy command' : 'Copy commands'),
  },
  landing: {
    title: 'Understand what docker image inspect prints',
    lead: 'Paste an output and every line is explained beside it, with a permanent page for every field. It covers the containerd store of Docker 29, the classic store, and Podman.',
    open: 'Open the playground',
    fields: 'Browse the fields',
    privacy: 'Nothing you paste leaves the page.',
    exampleTitle: 'What you get',
    exampleNote: 'From a real Docker 29 output; built with this page.',
    readTitle: 'To understand it',
    allConcepts: 'All chapters',
    allHowto: 'All how-tos',
    commonTitle: 'Looked up most',
    storesTitle: 'After the upgrade to Docker 29',
    stores:
      'A fresh Docker 29 keeps images in the containerd store. There, Id is another digest, GraphDriver is gone, and Size counts compressed layers. Every page says what holds for which store.',
  },
  changes: {
    title: 'What changed in the output',
    lead: 'What each Docker Engine since 17.03 added to docker image inspect, changed in it and took away, and which scripts broke.',
    api: (api: string) => `API ${api}`,
    minimum: (api: string) => `accepts API ${api} and newer`,
    appeared: 'New',
    gone: 'Gone',
    deprecated: 'Deprecated',
    changed: 'Changed',
    members: (n: number) => (n === 1 ? 'and its member' : `and its ${n} members`),
    broken: 'What broke',
    instead: 'Instead',
    more: 'More on its page',
    negotiated:
      'The API version decides, not the engine alone: an older client receives the older output from a new engine.',
    gatedNote: (api: string) => `for clients of API ${api} and newer`,
  },
  glossary: {
    title: 'Glossary',
    lead: 'The terms of this site: what each means, how it is written in Chinese, and what it is often taken for. The list is a rule: a check refuses the other Chinese spellings in our pages.',
    more: 'More',
    moreAbout: (term: string) => `More about ${term}`,
    confused: 'Not the same as: ',
    comma: ', ',
    not: 'In Chinese not: ',
    kept: 'left in English in Chinese text',
  },
  machines: {
    title: 'For programs',
    lead: 'The catalogue as data, for editors, scripts and language models. Keys and addresses are stable: they are added to, never renamed.',
    schemaTitle: 'Output of docker image inspect',
    schemaDescription:
      'Every key that Docker, Podman or nerdctl prints for an image. No key is required, because each store and version leaves out others.',
    what: { file: 'File', holds: 'What it holds' },
    fields:
      'Every field: path, type, unit, versions, presence by store and API version, --format template, and the summary and address in both languages.',
    schema: 'The output as a JSON Schema, draft 2020-12, with English descriptions and links to the pages.',
    schemaZh: 'The same schema with Chinese descriptions.',
    llms: 'A list of all pages with one sentence each, in plain text.',
    checked: 'The schemas are checked by a validator against every engine output this site keeps.',
    keysTitle: 'The keys of fields.json',
    useTitle: 'In an editor',
    use: 'Point the editor at the schema, and it explains each key where the pointer rests:',
    keys: {
      path: 'JSON path; [] stands for the elements of a list',
      type: 'JSON type, with the type of the elements in angle brackets',
      unit: 'what the digits or characters stand for, or null',
      nullable: 'whether the value can be null',
      tool: 'docker, or the look-alike that alone prints it',
      aliases: 'older spellings of the path',
      since: 'first engine and API version, or first Podman',
      deprecated: 'engine and API version, or null',
      removed: 'engine and API version, or null',
      stores: 'when the key is printed, by image store and API version, newest first',
      drivers: 'storage drivers that print it, or null for all',
      dockerfile: 'the Dockerfile instruction that sets it, or null',
      oci: 'its path in the OCI image config, or null',
      format: 'the --format template that prints it today, or null',
      summary: 'one sentence, by language',
      url: 'the page, by language',
    },
  },
  fieldIndex: {
    title: 'All fields',
    lead: 'Every path docker image inspect has printed since Docker 0.1, and what Podman adds.',
    top: 'Image',
    gone: 'No longer printed',
    podman: 'Podman',
    members: (key: string) => `Members of ${key}`,
    printedBy: 'Printed by',
    anyone: 'Anyone, ever',
    column: (store: 'containerd' | 'classic' | 'podman', version: string) =>
      store === 'podman'
        ? `Podman ${version}`
        : `Docker ${version}, ${store === 'containerd' ? 'containerd store' : 'overlay2'}`,
    presence: 'Is it there?',
    anyPresence: 'always or only if set',
    shown: (n: string) => `${n} fields`,
  },
  engines: (name: string) =>
    name
      .replace(/^docker-([\d.]+)-containerd$/, 'Docker $1, containerd store')
      .replace(/^docker-([\d.]+)-(.+)$/, 'Docker $1, $2')
      .replace(/^podman-([\d.]+)-(.+)$/, 'Podman $1, $2'),
  findings: {
    title: 'Findings',
    none: 'Nothing stands out.',
    severity: { careful: 'Careful', note: 'Note', info: 'For information' },
    tagged: (severity: string, says: string) => `${severity}: ${says}`,
    more: 'What it means and what to do',
    /** `says`: what the output proves. `fix`: the remedy; a line to copy may follow it. */
    words: {
      secret: {
        says: ({ name, kind }: { name: string; kind: string }) =>
          `${name === '' ? 'A credential' : `A credential in ${name}`} (${redactionKindsEn[kind] ?? kind}). Everyone who can pull the image can read it.`,
        fix: () =>
          'Revoke it, take it out, and give it to the container at run time or to the build as a secret mount.',
      },
      'platform-mismatch': {
        says: ({ descriptor, image }: { descriptor: string; image: string }) =>
          `The manifest is stored for ${descriptor}, but the image inside says ${image}.`,
        fix: () => 'Build it again for the platform you mean, from a base image of that platform.',
      },
      'platform-not-pulled': {
        says: () =>
          'The index is here, but not the image for this platform: Config, Architecture and RootFS are empty.',
        fix: () => 'Pull the platform, then inspect again.',
      },
      'root-user': {
        says: ({ user }: { user: string }) =>
          user === ''
            ? 'No user is set, so the container starts as root.'
            : `The user is ${user}: the container starts as root.`,
        fix: () => 'Set a user, by number, after the last step that needs root.',
      },
      'user-name': {
        says: ({ user }: { user: string }) =>
          `The user is a name, ${user}. Kubernetes cannot check it against runAsNonRoot.`,
        fix: () => 'Write the number the name stands for in the image.',
      },
      'shell-form': {
        says: ({ part, shell }: { part: string; shell: string; script: string }) =>
          `${part} starts through ${shell}. The shell may stay as process 1 and not pass signals on.`,
        fix: () => 'Use the exec form, or begin the line with exec.',
      },
      'cmd-ignored': {
        says: ({ words }: { words: number; script: string }) =>
          `Entrypoint is a shell line that reads no arguments: ${words === 1 ? 'the word' : `the ${words} words`} of Cmd, and anything after the image name, are ignored.`,
        fix: () => 'Write Entrypoint in the exec form.',
      },
      'no-command': {
        says: () => 'Neither Entrypoint nor Cmd is set: docker run needs a command after the image name.',
        fix: () => 'If the image is meant to be run, set what it starts.',
      },
      'no-healthcheck': {
        says: ({ ports }: { ports: string }) =>
          `The image declares ports (${ports}) and no health check: Docker cannot tell whether it answers.`,
        fix: () => 'Add a check, or leave it to the platform if that brings its own, as Kubernetes does.',
      },
      'healthcheck-none': {
        says: () => 'The health check of the base image is switched off.',
        fix: () => 'If a check should run, replace NONE with one.',
      },
      'created-fixed': {
        says: ({ year }: { year: string }) =>
          year === '1'
            ? 'Created is year 1: no time was recorded.'
            : `Created is ${year}: a build tool fixed the date.`,
        fix: () => 'Nothing, if the build is meant to be reproducible. Do not use the date to sort or to clean up.',
      },
      dangling: {
        says: () => 'No tag and no digest names this image. docker image prune removes it once no container uses it.',
        fix: () => 'Tag it if you want to keep it.',
      },
      'index-id': {
        says: ({ images, attestations }: { images: number | null; attestations: number | null }) =>
          images === null || attestations === null
            ? 'Id is the digest of an index: it covers every platform and attestation, not only the image shown.'
            : `Id is the digest of an index of ${plural(images, 'image')} and ${plural(attestations, 'attestation')}.`,
        fix: () => 'For the digest of one platform, inspect with --platform.',
      },
      'repeated-layer': {
        says: ({ times }: { digest: string; times: number }) =>
          `The same layer stands ${times} times: a step was made again with the same result.`,
        fix: () => 'Look for a step that repeats another, such as the same COPY twice.',
      },
      'empty-layer': {
        says: ({ times }: { times: number }) =>
          times === 1
            ? 'One layer is empty: a step changed no file.'
            : `${times} layers are empty: these steps changed no file.`,
        fix: () => 'Harmless. Join the step with another if you want fewer layers.',
      },
      proxy: {
        says: ({ name, value }: { name: string; value: string }) =>
          `${name} is ${value}, for every container of this image, wherever it runs.`,
        fix: () => 'Do not set it with ENV. Docker knows the proxy variables as build arguments without ARG.',
      },
      'ld-preload': {
        says: ({ value }: { value: string }) => `LD_PRELOAD loads ${value} into every program of the container.`,
        fix: () => 'Set it for the one program that needs it.',
      },
      'ld-library-path': {
        says: ({ value }: { value: string }) =>
          `LD_LIBRARY_PATH is ${value}: every program looks there for libraries first.`,
        fix: () => 'Where the directory belongs to the system, register it with ldconfig instead.',
      },
      volume: {
        says: ({ paths, count }: { paths: string; count: number }) =>
          `${plural(count, 'path')} declared as ${count === 1 ? 'a volume' : 'volumes'} (${paths}): each container without a mount there gets a new anonymous volume.`,
        fix: () => 'Mount something there, or remove the container with its volumes.',
      },
      onbuild: {
        says: ({ count, first }: { count: number; first: string }) =>
          `${plural(count, 'instruction')} will run in the build of every image based on this one, first ${first}.`,
        fix: () => 'Choose a variant without triggers if your build should not do that.',
      },
      'stop-signal-kill': {
        says: ({ signal }: { signal: string }) =>
          `The stop signal is ${signal}, which no program can catch: there is no orderly end.`,
        fix: () => 'Set the signal the program ends on.',
      },
      'args-escaped': {
        says: () => 'The first word of the command is a whole command line that is already escaped for Windows.',
        fix: () => 'Nothing; read the word as it stands.',
      },
      windows: {
        says: ({ version }: { version: string }) =>
          `A Windows image${version === '' ? '' : `, for ${version}`}: a Linux host cannot run it.`,
        fix: () => 'Run it on a Windows host whose version fits.',
      },
    },
  },
  run: {
    title: 'What runs',
    words: 'The command',
    from: (part: string) => `from ${part}`,
    notes: {
      'no-command': 'There is nothing to start: docker run needs a command after the image name.',
      'shell-stays':
        'A shell is process 1. It may stay there and not pass the signal of docker stop on to the program.',
      'shell-hands-over': 'A shell reads the line, then exec puts the program in its place as process 1.',
      'words-ignored': 'Cmd is handed to a shell line that does not read it, so it has no effect.',
      'cmd-is-script': 'Entrypoint ends in -c, so Cmd is the line the shell runs.',
      'windows-line': 'The first word of Cmd is a whole command line, escaped already.',
    },
    argument: {
      'replaces-cmd': (kept: string, replaced: string) =>
        replaced === ''
          ? `Words after the image name are added after ${kept}.`
          : `Words after the image name replace ${replaced}; ${kept} stays.`,
      'replaces-all': (_kept: string, replaced: string) =>
        replaced === ''
          ? 'Words after the image name are the command.'
          : `Words after the image name replace the whole command, ${replaced}.`,
      ignored: (kept: string, replaced: string) =>
        replaced === ''
          ? `Words after the image name have no effect: ${kept} does not read them.`
          : `Words after the image name have no effect, and neither has ${replaced}: ${kept} does not read them.`,
    },
    user: 'User',
    workingDir: 'Directory',
    stopSignal: 'Stop signal',
    health: 'Health check',
    defaults: { user: 'root', workingDir: '/', stopSignal: 'SIGTERM', health: 'none' },
    line: 'docker run',
    compose: 'compose.yaml',
    fill: 'Set the variables in the shell first; -e NAME takes them from there.',
  },
  dockerfile: {
    title: 'Dockerfile, as far as the image keeps it',
    lead: 'Rebuilt from the output. It gives the same settings, not the same files.',
    withHistory: 'Paste docker image history --no-trunc --format json of the same image to add RUN and COPY.',
    broken: 'cannot be built as it stands',
    gaps: {
      from: 'The output does not say which image this was built FROM.',
      inherited: 'The output does not say which of these lines the base image had already.',
      run: 'RUN, COPY and ADD are in the history only.',
      copied: 'What was copied is in the layers, not in the output.',
      arguments: 'Values of build arguments are not kept, save those a RUN step shows.',
      'base-steps': 'The steps include those of the base image.',
      'line-breaks': 'A value holds a line break, which no Dockerfile line can.',
      steps: 'Some steps are not in a form that builders write, such as those of docker commit or import.',
    },
  },
  redaction: {
    title: 'Masked before it leaves',
    count: (n: number) => (n === 0 ? 'Nothing recognised as a credential.' : `${plural(n, 'value')} masked.`),
    look: 'This is best effort. Look over the text before you send it.',
    kind: (kind: string) => redactionKindsEn[kind] ?? kind,
    hosts: 'Mask the names of private registries too',
  },
  share: {
    title: 'Share',
    link: 'Link to this paste',
    note: 'The paste is in the link itself, after the #, which browsers do not send to a server.',
    length: (n: number) => `${n.toLocaleString('en')} characters`,
    terminal: 'From a terminal',
    terminalNote: 'This line puts the output into a link as it is, nothing masked.',
    shells: { posix: 'bash · zsh', powershell: 'PowerShell' },
    faults: {
      version: 'This link was made by a newer version of the page. Reload the page and open it again.',
      shape: 'This link is not one this page made.',
      damaged: 'This link is damaged: a part of it was lost or changed, perhaps where it was cut at the end of a line.',
      'too-big': 'The text in this link is larger than 16 MiB.',
    },
  },
  annotated: {
    title: 'Explained output of docker image inspect',
    field: 'Field',
    value: 'Value',
    meaning: 'Meaning',
    copyMarkdown: 'Copy as Markdown',
    saveHtml: 'Save as HTML',
  },
  explain: {
    usage:
      'Usage: npm run --silent explain -- [--lang en|zh] [--format text|json] [--template TEMPLATE [--cli VERSION]] [FILE]\nReads FILE, or standard input where no file is named. With --template, prints what docker image inspect --format TEMPLATE would.',
    unreadable: (file: string) => `Cannot read ${file}.`,
    badOption: (option: string) => `Unknown option: ${option}`,
    unwritten: '(page not written yet)',
    unknown: '(not in our data)',
    notices: 'About the paste',
    absent: 'Not in this output',
  },
};

/** What a language has to say. A missing sentence is a compile error. */
export type Messages = Widen<typeof en>;
