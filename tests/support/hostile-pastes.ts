import { readFileSync } from 'node:fs';

/** A paste made to break something, and what it tries. */
export interface HostilePaste {
  readonly name: string;
  readonly text: string;
}

const real = JSON.parse(
  readFileSync(new URL('../../src/content/samples/docker-29-containerd/output.txt', import.meta.url), 'utf8'),
) as [Image];
type Image = Record<string, unknown> & { Config: Record<string, unknown> };

/** Markup that would run a script or load something if it ever became HTML. `hit` is what the tests look for. */
const MARKUP = [
  '<script>window.hit=1</script>',
  '<img src=x onerror="window.hit=1">',
  '<svg onload="window.hit=1"><animate onbegin="window.hit=1" attributeName="x"/></svg>',
  '"><iframe srcdoc="<script>parent.hit=1</script>"></iframe>',
  "'-window.hit=1-'",
  '<a href="javascript:window.hit=1">x</a>',
  '</textarea><script>window.hit=1</script>',
  '</script><script>window.hit=1</script>',
  '<style>@import "https://evil.example/x.css";</style>',
  '<link rel=stylesheet href=https://evil.example/x.css>',
  '<base href="https://evil.example/">',
  '<meta http-equiv=refresh content="0;url=https://evil.example/">',
  '<form action=https://evil.example/><button>x</button></form>',
  '<math><mi xlink:href="javascript:window.hit=1">x</mi></math>',
  '{{constructor.constructor("window.hit=1")()}}',
  '${window.hit=1}',
  '<details open ontoggle="window.hit=1">x</details>',
  '&lt;img src=x onerror=window.hit=1&gt;',
  '<!--><img src=x onerror=window.hit=1>-->',
  '\u003cscript\u003ewindow.hit=1\u003c/script\u003e',
];

/** Every place of an image a string can stand in. */
const PLACES: Readonly<Record<string, (image: Image, evil: string) => void>> = {
  Id: (image, evil) => void (image['Id'] = evil),
  'a tag': (image, evil) => void (image['RepoTags'] = [evil]),
  'a digest': (image, evil) => void (image['RepoDigests'] = [`x@${evil}`]),
  'a variable': (image, evil) => void (image.Config['Env'] = [`PATH=${evil}`, evil]),
  'a label': (image, evil) => void (image.Config['Labels'] = { 'org.opencontainers.image.source': evil, plain: evil }),
  'the name of a label': (image, evil) => void (image.Config['Labels'] = { [evil]: 'value' }),
  'the command': (image, evil) =>
    void Object.assign(image.Config, { Cmd: [evil], Entrypoint: ['/bin/sh', '-c', evil] }),
  'a port': (image, evil) => void (image.Config['ExposedPorts'] = { [evil]: {} }),
  'a layer': (image, evil) => void (image['RootFS'] = { Type: 'layers', Layers: [evil, `sha256:${evil}`] }),
  'a key nobody knows': (image, evil) => void (image[evil] = { [evil]: [evil] }),
  Created: (image, evil) => void (image['Created'] = evil),
};

/** More than 200 of them; the large ones are made when they are asked for. */
export function hostilePastes(): HostilePaste[] {
  return [...markup(), ...addresses(), ...keys(), ...characters(), ...shapes()];
}

function markup(): HostilePaste[] {
  return MARKUP.flatMap((evil, i) => [
    ...Object.entries(PLACES).map(([place, put]) => ({ name: `markup ${i} as ${place}`, text: imageWith(evil, put) })),
    { name: `markup ${i} instead of an output`, text: evil },
  ]);
}

const ADDRESSES = [
  'javascript:window.hit=1',
  'JaVaScRiPt:window.hit=1',
  ' javascript:window.hit=1',
  'java\nscript:window.hit=1',
  'javascript://example.com/%0awindow.hit=1',
  'data:text/html,<script>window.hit=1</script>',
  'vbscript:window.hit=1',
  'blob:https://example.com/1',
  'file:///etc/passwd',
  '//evil.example/x',
  'https://evil.example/x.git',
  'http://user:password@evil.example/',
  'https://evil.example/\u202egnp.exe',
];

function addresses(): HostilePaste[] {
  return ADDRESSES.map((address) => ({
    name: `an address: ${JSON.stringify(address)}`,
    text: imageWith(address, (image, evil) => {
      image.Config['Labels'] = {
        'org.opencontainers.image.source': evil,
        'org.opencontainers.image.url': evil,
        'org.opencontainers.image.documentation': evil,
      };
    }),
  }));
}

function keys(): HostilePaste[] {
  const names = [
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    'valueOf',
    '__defineGetter__',
    '',
    ' ',
    '.',
    '[0]',
    'a.b',
    '/',
    '~0',
  ];
  return names.flatMap((name) => [
    {
      name: `a key ${JSON.stringify(name)}`,
      text: JSON.stringify([{ ...real[0], [name]: { [name]: name } }]).replace(
        /^\[\{/,
        `[{${JSON.stringify(name)}:{"polluted":true},`,
      ),
    },
    {
      name: `a label ${JSON.stringify(name)}`,
      text: imageWith(name, (image, key) => void (image.Config['Labels'] = Object.fromEntries([[key, 'x']]))),
    },
  ]);
}

function characters(): HostilePaste[] {
  const dirt: Readonly<Record<string, string>> = {
    'bidi controls': '\u202eabc\u202c\u2066x\u2069',
    'zero width': 'a\u200bb\u200cc\u200dd\ufeffe',
    'a lone high surrogate': '\ud800',
    'a lone low surrogate': 'x\udc00y',
    NUL: 'a\0b',
    'line separators': 'a\u2028b\u2029c',
    'ANSI colours': '\u001b[31mred\u001b[0m',
    'an OSC link': '\u001b]8;;https://evil.example/\u0007text\u001b]8;;\u0007',
    'an OSC title': '\u001b]0;title\u0007',
    'C1 controls': '\u009b31m\u0085',
    combining: `e${'\u0301'.repeat(500)}`,
    emoji: '👨‍👩‍👧‍👦'.repeat(50),
    homoglyphs: 'ѕһа256:аbс',
    'private use': '\ue000\uf8ff',
    nonsense: '\uffff\ufffe',
  };
  return Object.entries(dirt).flatMap(([name, text]) => [
    { name: `${name}, in a value`, text: imageWith(text, PLACES['a label']!) },
    { name: `${name}, around the output`, text: text + JSON.stringify(real, null, 4) + text },
    { name: `${name}, between the lines`, text: JSON.stringify(real, null, 4).replaceAll('\n', `\n${text}`) },
    { name: `${name}, alone`, text },
  ]);
}

function shapes(): HostilePaste[] {
  const long = JSON.stringify(real);
  return [
    { name: 'brackets, a million deep', text: '['.repeat(1_000_000) },
    { name: 'braces, a hundred thousand deep', text: '{"a":'.repeat(100_000) },
    { name: 'arrays, closed, a million deep', text: '['.repeat(500_000) + ']'.repeat(500_000) },
    { name: 'a string of 20 MB', text: `[{"Id":"sha256:ab","Config":{"Labels":{"x":"${'A'.repeat(20_000_000)}"}}}]` },
    { name: 'a line of 2 MB that is no JSON', text: 'a'.repeat(2_000_000) },
    { name: 'a million commas', text: `[${','.repeat(1_000_000)}]` },
    { name: 'a million numbers', text: `[${'1,'.repeat(1_000_000)}1]` },
    {
      name: 'a hundred thousand labels',
      text: imageWith(
        'x',
        (image) =>
          void (image.Config['Labels'] = Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [`k${i}`, 'v']))),
      ),
    },
    {
      name: 'ten thousand layers',
      text: imageWith(
        'x',
        (image) =>
          void (image['RootFS'] = {
            Type: 'layers',
            Layers: Array.from({ length: 10_000 }, (_, i) => `sha256:${i.toString(16).padStart(64, '0')}`),
          }),
      ),
    },
    { name: 'a thousand images', text: `[${Array.from({ length: 1_000 }, () => long.slice(1, -1)).join(',')}]` },
    { name: 'the same key a thousand times', text: `[{${'"Id":"sha256:ab",'.repeat(1_000)}"Os":"linux"}]` },
    {
      name: 'numbers past 2^53',
      text: '[{"Id":"sha256:ab","Os":"linux","Size":9007199254740993123456789,"VirtualSize":-1e999,"x":1e-999}]',
    },
    { name: 'references within references', text: `[{"Id":"sha256:ab","Os":"linux","x":"${'&amp;'.repeat(20_000)}"}]` },
    { name: 'backslashes', text: `[{"Id":"sha256:ab","Os":"linux","x":"${'\\\\'.repeat(50_000)}"}]` },
    { name: 'quotation marks', text: '"'.repeat(200_000) },
    { name: 'half an escape', text: '[{"Id":"\\u00' },
    { name: 'nothing but spaces', text: ' \n\t'.repeat(50_000) },
    { name: 'a prompt without end', text: '$ docker image inspect '.repeat(20_000) },
    {
      name: 'a date out of range',
      text: '[{"Id":"sha256:ab","Os":"linux","Created":"275760-09-13T00:00:00.001Z","Config":{"Healthcheck":{"Interval":9223372036854775807}}}]',
    },
    {
      name: 'an invalid regular expression',
      text: '[{"Id":"(((((((((((a+)+)+)+)+)+)+)+)+)+)+","Os":"linux","x":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!"}]',
    },
  ];
}

function imageWith(evil: string, put: (image: Image, evil: string) => void): string {
  const image = structuredClone(real[0]);
  put(image, evil);
  return JSON.stringify([image], null, 4);
}
