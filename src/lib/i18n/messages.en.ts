import { locales } from './locales.ts';
import { pasteEn } from './paste-words.en.ts';
import { adviceEn } from './views/advice.en.ts';
import type { Widen } from './widen.ts';

/** The interface in English. Its shape is the contract every other language satisfies. */
export const en = {
  ...pasteEn,
  ...adviceEn,
  nav: {
    more: 'About the output',
    concepts: 'Concepts',
    howto: 'How to',
    fields: 'Fields',
    playground: 'Playground',
    label: 'Sections',
    pages: 'Pages',
    menu: 'Menu',
  },
  theme: { label: 'Theme', auto: 'Auto', light: 'Light', dark: 'Dark' },
  report: 'Is this page wrong?',
  reportTitle: (path: string) => `Wrong on ${path}: `,
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
    privacy: 'Nothing you paste leaves your browser.',
    exampleTitle: 'What you get',
    exampleNote: 'From a real Docker 29 output; built with this page.',
    readTitle: 'To understand it',
    allConcepts: 'All chapters',
    allHowto: 'All how-tos',
    commonTitle: 'Looked up most',
    storesTitle: 'After the upgrade to Docker 29',
    brokenTitle: 'A script that stopped working',
    allChanges: 'All changes, by version',
    stores:
      'A fresh Docker 29 keeps images in the containerd store. There, Id is another digest, GraphDriver is gone, and Size counts packed layers, usually compressed. Every page says what holds for each store.',
  },
  changes: {
    title: 'What changed in the output',
    lead: 'What each Docker Engine since 17.03 added to the output of docker image inspect, changed in it or took away, and which scripts broke.',
    release: (engine: string) => `Engine ${engine}`,
    api: (api: string) => `API ${api}`,
    minimum: (api: string) => `accepts API ${api} and newer`,
    appeared: 'New',
    gone: 'Gone',
    deprecated: 'Deprecated',
    changed: 'Changed',
    members: (n: number) => (n === 1 ? 'and its member' : `and its ${n} members`),
    broken: 'What broke',
    brokeWith: (engine: string) => `Scripts broke with Engine ${engine}`,
    brokenFirst: 'Scripts that broke',
    instead: 'Instead',
    more: 'More on its page',
    below: 'More below',
    negotiated:
      'The API version decides, not the engine alone: an older client receives the older output from a new engine.',
    gatedNote: (api: string) => `for clients of API ${api} and newer`,
  },
  glossary: {
    title: 'Glossary',
    lead: 'The terms of this site: what each means, how it is written in Chinese, and what it is often confused with. The list is binding: a check refuses other Chinese spellings in our pages.',
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
      'Every key that Docker, Podman or nerdctl prints for an image. No key is required, because every store and version leaves some out.',
    what: { file: 'File', holds: 'What it holds' },
    fields:
      'Every field: path, type, unit, versions, presence by store and API version, --format template, and the summary and address in both languages.',
    schema: 'The output as a JSON Schema, draft 2020-12, with English descriptions and links to the pages.',
    schemaIn: (language: string) => `The same schema with ${language} descriptions.`,
    llms: 'A list of all pages with one sentence each, in plain text.',
    inventory: 'Every field, chapter, how-to and term by name, for Sphinx. Beside it, one for each language.',
    feeds: 'What changed, one entry for each engine release.',
    define: 'The script that shows cards on links, for wikis.',
    checked: 'The schemas are checked by a validator against every engine output this site keeps.',
    keysTitle: 'The keys of fields.json',
    useTitle: 'In an editor',
    use: 'Point the editor at the schema, and it explains each key where the pointer rests:',
    take: {
      embedTitle: 'A card in a page',
      embed:
        'Every field and every concept has a card to put in a frame. It has no script, follows the colours its reader prefers, and links to the page. The other pages are not for frames.',
      embedAddress: (field: string, concept: string) =>
        `The address is ${field} for a field, ${concept} for a concept.`,
      embedExample: (name: string) => `The card of ${name}`,
      defineTitle: 'Cards on links in a wiki',
      define:
        'With this line on a page, its links to fields and concepts show their card when a pointer rests on them or the keyboard reaches them. Escape puts the card away.',
      definePrivacy:
        'The script reads and keeps nothing. It asks for a card only at that moment, and does not say from which page. A wiki with a Content-Security-Policy must allow this site in script-src and frame-src.',
      sphinxTitle: 'Names in Sphinx and MyST',
      sphinx:
        'With this in conf.py, and sphinx.ext.intersphinx among its extensions, documentation built with Sphinx links to fields, chapters and terms by their names:',
      sphinxRoles: 'The last of these lines is MyST, the others reStructuredText:',
      sphinxKinds:
        'Sphinx has no role :external: of its own; the class above adds it. Without the class, name the kind: :external:term: for fields and terms of the glossary, :external:ref: for chapters and how-tos. Tried with Sphinx 5.3 and 9.0, MyST 0.18.',
      sphinxLanguage: (addresses: readonly string[]) =>
        `The links open in their reader’s language. With ${addresses.join(' or ')} as the address, they stay in one language.`,
      feedsTitle: 'Feeds',
      feedsLead: 'What each engine release changed in the output: ',
    },
    keys: {
      path: 'JSON path; [] stands for the elements of a list',
      type: 'JSON type, with the type of its elements in angle brackets',
      unit: 'what the digits or characters stand for, or null',
      nullable: 'whether the value can be null',
      tool: 'docker, or the only other tool that prints it',
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
  embed: {
    open: 'Read the page',
    openPage: (name: string) => `Read the page on ${name}`,
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
  explain: {
    usage: `Usage: npm run --silent explain -- [--lang ${locales.join('|')}] [--format text|json] [--template TEMPLATE [--cli VERSION]] [FILE]\nReads FILE, or standard input where no file is named. With --template, prints what docker image inspect --format TEMPLATE would.`,
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
