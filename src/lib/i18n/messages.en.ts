import { dateEn } from './dates.ts';
import { knownEn } from './known-values.en.ts';

const plural = (n: number, one: string, many = `${one}s`) => `${n.toLocaleString('en')} ${n === 1 ? one : many}`;

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
  site: {
    name: 'Layerwise',
    line: 'Every field of docker image inspect, explained — on your own output.',
    skip: 'Skip to content',
    otherLanguage: '中文',
    thisLanguage: 'English',
    languages: 'Language',
    theme: 'Theme',
    themes: { auto: 'Auto', light: 'Light', dark: 'Dark' },
    search: 'Search',
    searchClose: 'Close',
    searchUnavailable: 'Search works in the built site, not in development.',
    edit: 'Edit this page',
    notFoundTitle: 'No such page',
    notFound: 'Nothing is published at this address.',
    copy: 'Copy',
    copied: 'Copied',
    copyFailed: 'Select and copy by hand',
    copyLink: 'Copy link',
    sectionLink: (heading: string) => `Link to the section “${heading}”`,
  },
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
  field: {
    description: (path: string, summary: string) => `${path}: ${summary}`,
    presence: 'Is it there?',
    stores: { containerd: 'containerd store', classic: 'classic store', podman: 'Podman', nerdctl: 'nerdctl' },
    rules: {
      always: 'always',
      'when-set': 'only if set',
      zero: 'always, but empty of meaning',
      'on-request': 'only in the API, on request',
      never: 'never',
      prints: 'printed',
    },
    band: (api: string, rule: string) => `API ${api}: ${rule}`,
    apiBand: {
      all: 'all versions',
      from: (v: string) => `${v} and newer`,
      upTo: (v: string) => `${v} and older`,
      before: (v: string) => `before ${v}`,
      between: (a: string, b: string) => `${a} to ${b}`,
      only: (v: string) => v,
    },
    since: (engine: string | undefined, api: string | undefined) =>
      `since ${[engine && `Engine ${engine}`, api && `API ${api}`].filter(Boolean).join(' · ')}`,
    sincePodman: (version: string) => `since Podman ${version}`,
    removed: (engine: string | undefined, api: string | undefined) =>
      `gone from ${[engine && `Engine ${engine}`, api && `API ${api}`].filter(Boolean).join(' · ')}`,
    deprecated: (engine: string | undefined, api: string | undefined) =>
      `deprecated since ${[engine && `Engine ${engine}`, api && `API ${api}`].filter(Boolean).join(' · ')}`,
    drivers: (names: string) => `only with ${names}`,
    print: 'Print it',
    shells: { posix: 'bash · zsh', powershell: 'PowerShell', cmd: 'cmd', jq: 'jq' },
    output: 'Output',
    example: 'A real value',
    illustration: 'A value, for illustration',
    illustrated: 'None of the engines we ran printed one. This value stands in the project’s own reference:',
    madeUp: 'None of the engines we ran printed one. This value is made up after the field’s type.',
    exampleFrom: (label: string) => `From a real output of ${label}`,
    openHere: 'Open in the playground',
    facts: 'Facts',
    type: 'Type',
    unit: 'Unit',
    nullable: 'or null',
    elements: (type: string) => `each: ${type}`,
    dockerfile: 'Dockerfile',
    oci: 'Image config',
    goType: 'Go type',
    aliases: 'Older spelling',
    versions: 'Versions',
    versionsHead: { engine: 'Engine', api: 'API', change: 'What changed' },
    seen: 'Seen in real outputs',
    seenNote: 'How many outputs of engines run for this site print the key, of those that print its parent.',
    seenHead: { engine: 'Engine and store', count: 'Outputs' },
    sources: 'Sources',
    related: 'Related',
    contents: 'On this page',
  },
  types: {
    string: 'string',
    integer: 'integer',
    boolean: 'true or false',
    object: 'object',
    'array<string>': 'list of strings',
    'array<integer>': 'list of integers',
    'array<object>': 'list of objects',
    'map<string>': 'map of strings',
    'map<object>': 'set, as a map to {}',
  },
  units: {
    bytes: 'bytes',
    ns: 'nanoseconds',
    s: 'seconds',
    time: 'RFC 3339 time',
    digest: 'digest',
    hex: '64 hex digits',
    path: 'path on the host',
    paths: 'paths, joined by colons',
    uri: 'URI',
    base64: 'base64',
    mediaType: 'media type',
  },
  engines: (name: string) =>
    name
      .replace(/^docker-([\d.]+)-containerd$/, 'Docker $1, containerd store')
      .replace(/^docker-([\d.]+)-(.+)$/, 'Docker $1, $2')
      .replace(/^podman-([\d.]+)-(.+)$/, 'Podman $1, $2'),
  playground: {
    title: 'Paste an output, read it line by line',
    command: 'docker image inspect IMAGE',
    privacy: 'Nothing you paste leaves this page.',
    privacyHow: 'Check it: open the network panel of your browser, or go offline, and paste.',
    label: 'Output of docker image inspect',
    placeholder: 'Paste here: the whole output, a part of it, with the prompt or without',
    drop: 'or drop a file here',
    openFile: 'Open a file',
    samples: 'Samples',
    sampleShown: (label: string) => `Shown: sample “${label}”`,
    ownShown: 'Shown: your paste',
    clear: 'Clear',
    viewsLabel: 'Views of the paste',
    views: {
      annotated: 'Annotated',
      layers: 'Layers',
      runs: 'What runs',
      compare: 'Compare',
      format: 'Format',
      export: 'Export',
      raw: 'Raw',
    },
    viewFailed: 'This view could not be loaded. The paste is still here; the other views work.',
    rawNote: (n: number) => `The paste as it came, ${plural(n, 'character')}.`,
    copyRaw: 'Copy all',
    source: 'The paste',
    meaning: 'What it means',
    lines: (n: number) => plural(n, 'line'),
    more: (n: number) => `Show ${plural(n, 'more line')}`,
    imageOf: (i: number, n: number) => `Image ${i} of ${n}`,
    images: 'Images in this paste',
    hint: '↑ ↓ move from field to field, Enter opens the page of one.',
    page: 'Field page',
    unwritten: 'Its page is not written yet.',
    unknownKey: 'Not in our data. No Docker, Podman or nerdctl we know prints this key here.',
    path: 'Path',
    copyFormat: 'Copy --format',
    copyJq: 'Copy jq',
    copyValue: 'Copy value',
    computed: 'worked out',
    readStage: { no: 'There is nothing to explain yet.', title: 'What this is' },
    noticesTitle: 'About the paste',
    noticeAt: (line: number) => `line ${line}`,
    absentTitle: 'Not in this output',
    absentNote: (n: number) => plural(n, 'field'),
    evidence: 'because of',
    editor: 'Editor',
    working: 'Reading…',
    fileTooBig: 'That file is over 200 MB. Cut out the part you need.',
    fileUnreadable: 'That file could not be read.',
    reload: 'The explanation stopped with an error. Your paste is still in the box above.',
  },
  absence: {
    store: 'the other image store prints it, this one does not',
    version: 'this API version does not print it',
    driver: 'another storage driver prints it',
    image: 'left out when empty, and this image has none',
    cut: 'the paste ends or was shortened before it',
    'on-request': 'only the API prints it, on request',
  },
  summary: {
    image: 'This is',
    unnamed: 'an untagged image',
    andNames: (n: number) => `and ${plural(n, 'more name')}`,
    for: 'for',
    built: (iso: string) => `built ${dateEn(iso)}`,
    layers: (n: number) => plural(n, 'layer'),
    size: { compressed: 'compressed', unpacked: 'unpacked', unknown: '' },
    runs: 'runs',
    as: 'as',
    root: 'root',
    in: 'in',
    noCommand: 'sets no command',
    parts: (parts: readonly string[]) => `${parts.join(', ')}.`,
    layerList: (n: number) => `A list of ${plural(n, 'layer')}, base first. Each line is a DiffID.`,
    fragment: (path: string) => `A part of an image: its ${path}.`,
    cut: 'The paste ends early, so some of this may be missing.',
  },
  engine: {
    wrote: (what: string) => `Written by ${what}`,
    store: { containerd: 'the containerd image store', graphdriver: 'the classic image store' },
    unknownStore: 'an engine whose store cannot be told',
    driver: (name: string) => `(${name})`,
    apiBetween: (min: string, max: string) => (min === max ? `API ${min}` : `API ${min} to ${max}`),
    apiFrom: (min: string) => `API ${min} or newer`,
    apiUpTo: (max: string) => `API ${max} or older`,
    without: 'and the absence of',
    podman: 'Podman',
    note: 'The client negotiates the API version, so an old client can make a new engine write this.',
  },
  kinds: {
    'docker-image': 'docker image inspect',
    'podman-image': 'podman image inspect',
    'buildah-image': 'buildah inspect',
    'skopeo-image': 'skopeo inspect',
    'oci-config': 'An OCI image config, the JSON that docker image inspect is made from',
    'oci-manifest': 'An image manifest',
    'oci-index': 'An image index (manifest list)',
    'image-history': 'docker image history',
    'layer-list': 'A list of layers',
    container: 'docker container inspect',
    network: 'docker network inspect',
    volume: 'docker volume inspect',
    'go-map': 'Go’s own print of a map',
    'other-json': 'JSON of another kind',
    'no-json': 'No JSON',
  },
  /** What to do with a paste that is not explained: what it is, then the way to something that is. */
  advice: {
    'oci-manifest':
      'This is a manifest: it lists the config and the compressed layers of one platform. Its config holds the fields explained here. Run docker image inspect on the image, or paste the config blob.',
    'oci-index':
      'This is an index: it lists one manifest per platform, and says nothing of an image’s own fields. Run docker image inspect on the image to see the platform you have.',
    'image-history':
      'This is the output of docker image history: one line per build step. Run docker image inspect on the same image and paste that.',
    container:
      'This is a container, not an image. Its "Image" key names the image it was made from: run docker image inspect on that value. With a plain docker inspect, a container of the same name wins over the image; docker image inspect never does that.',
    network:
      'This is a network. docker inspect found it under the name you gave. Use docker image inspect to look at images only.',
    volume:
      'This is a volume. docker inspect found it under the name you gave. Use docker image inspect to look at images only.',
    'go-map':
      'This was printed with --format and a bare field, which Go writes as map[…]. Keys and values cannot be told apart there. Put json in front, as in {{json .Config}}, or leave --format away.',
    'other-json': 'This is JSON, but not of an image: none of the keys of docker image inspect are in it.',
    'no-json': 'There is no JSON in this. The output of docker image inspect begins with [ and {.',
  },
  hints: {
    'image-list':
      'This is an entry of an image list, as docker image ls or the list API prints it. Run docker image inspect on its Id.',
    'manifest-verbose':
      'This is docker manifest inspect --verbose: manifests with their digests. Run docker image inspect on the image to see the fields explained here.',
    'docker-info':
      'This looks like docker info: it describes the engine, not an image. Run docker image inspect IMAGE.',
    'history-text':
      'This is the table of docker image history: one line per build step, newest first. Run docker image inspect on the same image and paste that.',
    'image-list-text':
      'This is the table of docker image ls. Take an IMAGE ID from it and run docker image inspect on that.',
    'no-such-image':
      'The engine knows no image of that name. docker image ls shows those it has; a name without a tag means :latest.',
    'template-error':
      'This is an error of --format, not an output. Run the command without --format and paste what it prints; then each value here offers a template that works.',
    yaml: 'This looks like YAML. docker image inspect prints JSON; paste that.',
    'wide-characters':
      'This is a UTF-16 file read as something else, as PowerShell’s > writes it. Drop the file itself on this page, or copy the text from an editor.',
    empty: '',
    'empty-list':
      'The output is empty: []. The engine found no image of that name; the reason was printed on standard error.',
    expression: 'This is the command itself. Run it in a terminal and paste what it prints.',
  },
  notices: {
    command: 'The prompt and the command were skipped.',
    'text-before': 'Text before the output was skipped.',
    'text-between': 'Text between two outputs was skipped.',
    'text-after': 'Text after the output was skipped.',
    'line-prefix': 'Something stands before every line (numbers, times, quote marks); it was skipped.',
    'terminal-codes': 'Terminal colour codes were skipped.',
    'odd-space': 'Unusual spaces were read as spaces.',
    'odd-quotes': 'Typographic or single quotes were read as JSON quotes.',
    'html-entities': 'HTML entities or tags were read as the characters they stand for.',
    escaped: 'The JSON is escaped, as inside another string; it was read through.',
    'foreign-notation': 'The notation of another language was read as JSON.',
    comment: 'A comment was skipped.',
    elision: 'Something was left out here by whoever copied it.',
    skipped: 'Text that is not JSON was skipped.',
    'line-break': 'A line break inside a value was ignored.',
    'missing-comma': 'A comma is missing.',
    unclosed: 'A closing bracket is missing before this one.',
    fragment: 'Only a part of an output: the surrounding braces are not there.',
    cut: 'The paste ends here, before the output does. What comes later is missing.',
    'too-deep': 'Nested too deep to be an output of Docker; the rest is not shown.',
    'elided-value': 'This value was shortened with dots; nothing can be computed from it.',
    'duplicate-key': 'This key stands twice in one object. JSON readers take the last.',
    'other-document': 'Another kind of document in the same paste; it is not explained.',
  },
  worked: {
    bytes: (short: string, binary: string) => `${short} = ${binary}`,
    duration: (text: string) => text,
    zeroTime: 'year 1: no time was recorded',
    epoch: '1970: a reproducible build set the clock to zero',
    epoch1980: '1980: a build tool set a fixed date',
    utc: (text: string) => `${text} UTC`,
    emptyLayer: 'the empty layer: this step changed no file',
    elements: (n: number) => plural(n, 'entry', 'entries'),
    empty: 'empty',
    digest: {
      layer: 'layer, uncompressed (DiffID)',
      config: 'image config',
      target: 'index or manifest',
      blob: 'blob',
    },
  },
  meaning: {
    digest: {
      config: 'digest of the image config',
      manifest: 'digest of the manifest of one platform',
      index: 'digest of the index, which lists a manifest per platform',
      target: 'digest of a manifest or an index',
      'diff-id': 'DiffID: digest of one layer, uncompressed',
      'layer-blob': 'digest of one layer as transferred, usually compressed',
      image: 'Id of another image',
      container: 'ID of a container, not a digest',
    },
    port: (first: number, count: number, protocol: string, implied: boolean) =>
      `${protocol} port ${count > 1 ? `${first} to ${first + count - 1}` : first}${implied ? ', as no protocol is named' : ''}`,
    user: (form: 'root' | 'uid' | 'name', user: string, group: string | null) => {
      const who =
        form === 'root' ? 'root' : form === 'uid' ? `user ID ${user}` : `user ${user}, looked up in the image`;
      return group === null ? who : `${who}; group ${group}`;
    },
    platform: (text: string, alias: string | null) => (alias ? `${text}, also called ${alias}` : text),
    healthDefault: (text: string) => `not set: the default, ${text}`,
    buildkit: 'BuildKit wrote this',
  },
  known: knownEn,
  layers: {
    title: 'Layers, base first',
    chain: 'chainID',
    empty: 'empty: this step changed no file',
    repeats: (n: number) => `the same DiffID as layer ${n}, stored again at another chainID`,
    ownCopies: 'BuildKit made some of these directories itself: RootFS.Layers proves sharing, paths do not.',
    noDirectories: {
      none: 'The image has no layers, so no directories.',
      store: 'The containerd store prints no directories; the chainID is the key of the snapshot.',
      driver: 'This storage driver prints no directory for each layer.',
      missing: 'The paste holds no GraphDriver, or no layers to set beside it.',
      cut: 'The paste was cut or shortened here, so layers and directories cannot be aligned.',
      count: 'There are not as many directories as layers, so they cannot be aligned.',
      spelling: 'A path is not one this driver prints, so nothing is aligned.',
    },
    find: (n: number) => `Find layer ${n} on the host, as root`,
    noCommands: {
      store: 'The paste does not tell which store the image is in.',
      chain: 'A DiffID at or below this layer is not whole, so there is no chainID.',
    },
    commands: {
      'cache-id': 'name of its directory',
      content: 'its files',
      size: 'its own bytes',
      printed: 'the directory the output names',
      snapshot: 'its snapshot and the one below',
      view: 'a read-only view, which a mount needs',
      mounts: 'its directories, this layer first',
      'remove-view': 'take the view away',
      files: 'its files, as a tar listing',
    },
  },
  history: {
    title: 'History, newest first',
    layer: (n: number) => `layer ${n}`,
    noLayer: 'no layer',
    cannotTell: 'cannot tell',
    outcome: {
      paired: 'Every step is settled.',
      partly: 'Several ways fit: a step of 0 B may have an empty layer or none, and the history does not print which.',
      mismatch: 'The steps and the layers do not fit: this is the history of another image, or not all of it.',
      'layers-unknown': 'The layers are not all in the paste, so the steps cannot be paired with them.',
      'no-history': 'There is no history.',
    },
    basis: {
      flags: 'The config itself says which steps have a layer.',
      count: 'Sizes, instructions and the number of layers leave no other way.',
      builder: 'BuildKit keeps the layer of every RUN, COPY and ADD, even when it is empty.',
    },
  },
  compare: {
    title: (a: number, b: number) => `Image ${b} against image ${a}`,
    shared: (n: number) =>
      `${plural(n, 'layer')} from the base up shared; an engine that has both images stores them once`,
    relation: {
      same: 'the same layers',
      'a-on-b': 'all layers of the second are the bottom of the first: it can be its base',
      'b-on-a': 'all layers of the first are the bottom of the second: it can be its base',
      branch: 'the bottom is shared, then they part',
      apart: 'not even the base is shared',
      unknown: 'cannot be told from the paste',
    },
    elsewhere: (a: number, b: number) => `layer ${a} and layer ${b} have one DiffID at two chainIDs: not shared`,
    command: 'what a container starts',
    kinds: {
      added: 'only in the second',
      removed: 'only in the first',
      changed: 'changed',
      order: 'only the order differs',
      spelling: 'another spelling of the same',
      unknown: 'one of the two does not tell',
    },
    unset: 'unset',
    equal: 'The configuration says the same.',
  },
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

type Widen<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : { readonly [K in keyof T]: Widen<T[K]> };

/** What a language has to say. A missing sentence is a compile error. */
export type Messages = Widen<typeof en>;
