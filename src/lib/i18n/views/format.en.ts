const count = (n: number, word: string) => `${n} ${word}${n === 1 ? '' : 's'}`;

/** The words of the Format view. */
export const en = {
  template: 'Template',
  placeholder: '{{.Os}}/{{.Architecture}}',
  keys: 'Suggestions open as you type; ↓ chooses, Enter or Tab takes one, Esc closes them, Ctrl+Space opens them.',
  suggestions: (n: number) => count(n, 'suggestion'),
  suggestionsLabel: 'What can stand here',
  secondPassOnly: 'pass two only',
  examplesLabel: 'Start from',
  examples: {
    platform: 'platform',
    size: 'size in bytes',
    names: 'names, one per line',
    env: 'environment',
    labels: 'labels',
    layers: 'layers',
  },
  clis: 'Docker CLI',
  differs: 'prints something else',
  allSame: 'All four versions print the same here.',
  differing: (versions: readonly string[]) =>
    `${versions.join(', ')} ${versions.length === 1 ? 'prints' : 'print'} something else.`,
  output: 'What docker prints',
  exit: (status: number) => `exit status ${status}`,
  emptyLine: 'One empty line.',
  nothing: 'Nothing on stdout.',
  cut: (shown: number, all: number) => `The first ${shown} of ${all} characters.`,
  limited: (shown: number, all: number) => `Formatted here: the first ${shown} of ${all} images.`,
  noValue:
    '<no value> stands where a map, such as Labels, has no such key. A label with dots in its name is one key: read it with index.',
  volatile: 'The 0xc… is a memory address. It differs with every run.',
  brokenText: 'The output is not valid UTF-8: a character was cut in two. Its place is shown as �.',
  says: (n: number, status: number) =>
    n === 0 ? `Exit status ${status}.` : `Exit status ${status}, ${count(n, 'error')}.`,

  fault: 'What is wrong',
  more: 'More about this error',
  rewrites: 'Works on this paste',
  take: 'Use this',
  prints: 'prints',
  printsNothing: 'nothing here',
  noRewrite: 'None of the similar templates tried works on this paste.',
  betterRewrites: 'Pass one can print it as well',
  steps: {
    id: 'ID, as pass one calls it',
    spelling: 'the name as it is spelled',
    place: 'the name where this paste has it',
    key: 'index for this key',
    guard: 'only where it is there',
    range: 'one after the other',
    quotes: 'with quotes corrected',
    close: 'with what was open closed',
    spaces: 'with spaces corrected',
    function: 'a function Docker has',
    operator: 'a function instead of the sign',
    order: 'arguments in their order',
    fill: 'something to work on',
    surplus: 'without what is too much',
    text: 'a value of the type asked for',
    'by-hand': 'without the function that refuses',
    shorten: 'without the last name',
    split: 'one action for each value',
    variable: 'a variable that is there',
    rename: 'another name for the second',
    remove: 'without this action',
  },

  why: 'Why docker prints this',
  images: (numbers: readonly number[], all: number) =>
    numbers.length === all
      ? `All ${all} images`
      : `Image ${numbers.slice(0, 12).join(', ')}${numbers.length > 12 ? ', …' : ''}`,
  passes: {
    unread: 'The template cannot be read. No image is asked for, stdout stays empty, and the exit status is 64.',
    typed: 'Pass one printed this: the template ran over the fields the CLI knows, by their Go names.',
    strict:
      'An image before this one needed pass two, and its strictness stays on: a missing key of a map would now be an error.',
    plainFirst: 'Pass one stopped',
    plainThen:
      'So the CLI threw away what pass one had printed and ran the whole template again over the plain JSON. That is pass two, and it worked: names are now the keys of the JSON, exactly as spelled, durations are numbers, and a missing key would be an error.',
    failedFirst: 'Pass one stopped',
    failedThen: 'Pass two, over the plain JSON, stopped as well',
    failedLast:
      'The CLI shows only the error of pass two, and calls it a parsing error though the template can be read.',
    raw: 'No template ran: this is the engine’s own JSON, laid out anew.',
    refused: 'No template ran for this image.',
  },
  at: ' at ',
  colon: ': ',
  comma: ', ',
  noFieldInPassOne:
    'The type the CLI reads the answer into has no field of this name. Its names are those of Go: ID, not Id.',
  failures: {
    'bad-character':
      'A name after a dot holds letters, digits and underscores only. A key with a hyphen, a slash or a bracket is read with index; every action ends in two braces.',
    'bad-number':
      'This begins like a number but is not one. A minus after {{ needs a space behind it, and single quotes hold one character only.',
    'bad-string': 'A text does not end on its line, or holds an escape Go does not know.',
    unclosed:
      'Something that was opened does not end: the braces, a parenthesis, a comment, or a block without {{end}}.',
    unexpected:
      'This has no place here. Templates write eq A B for A == B, and A B for &&, not A for !; a block ends once.',
    'missing-value': 'There is nothing here to print or to test; nil is not a value either.',
    'unknown-function':
      'No function has this name. A field begins with a dot. A string needs quotes, which some shells take away.',
    'unknown-variable': 'No variable of this name was declared. A field begins with a dot, not with a dollar sign.',
    'bad-declaration': 'More variables are declared than there is room for: two in range, one elsewhere.',
    'not-in-range': 'break and continue work inside range only.',
    'defined-twice': 'Two templates have the same name.',
    'no-such-key':
      'The JSON has no such key. Capitals count. Pass two knows only the keys that stand in the JSON: ID is Id there, and what the engine left out because it is empty is missing.',
    'no-such-field': 'The value has no part of this name: a text, a number or a list has no fields.',
    'nil-value': 'What stands before it is null or not there, so there is nothing to look into.',
    'not-a-function': 'Something that is not a function was given arguments.',
    'argument-count': 'The function got too few or too many arguments. What is piped counts as the last one.',
    'argument-type':
      'An argument is of the wrong type. What is piped comes last; join wants a list, and before 29.2 a list of texts only, which pass two never has.',
    'out-of-range': 'The position is past the end. Positions count from 0, and a list can be empty.',
    'bad-operand': 'index, slice or len cannot look into a value of this type, or not with this kind of key.',
    'bad-comparison':
      'These two cannot be compared: they are of different types, or one is a list. To pass two, numbers are texts.',
    'bad-range':
      'range goes over lists and maps; over a number only in clients built with Go 1.22 or newer, such as 28.2.2; over a string never.',
    'no-such-template': 'No template of this name is defined in here.',
    'endless-templates': 'The template calls itself without end; Go stops it 100,000 levels deep.',
    'call-failed': 'The function refused what it was given.',
    'no-such-image': 'The engine has no image of this name.',
    'answer-does-not-fit':
      'The JSON does not fit the types of this CLI version. It gives up before any template runs; no other template helps, another version may.',
    'not-json': 'The answer is not JSON.',
    'too-much':
      'This takes more steps or prints more than is worked out here: 700,000 steps, 200 kB. The command itself would go on.',
  },

  command: 'The command',
  shells: { posix: 'bash · zsh', powershell: 'PowerShell', cmd: 'cmd' },
  copyCommand: 'Copy',
  cmdLines: 'cmd has no way to put a line break into a command. Write the template on one line.',
  jq: 'With jq',
  jqNote: 'jq prints lists and objects as JSON, and null where a key is missing.',

  mends: {
    cut: 'The paste ends early. What is whole was formatted; docker would have had more to print.',
    shortened: 'Parts of the paste were left out; they are missing here too.',
    respelled: 'Some values were not JSON as they stood and were read as JSON. The paste is unchanged.',
    part: 'This is a part of an image. It was put where it belongs; all other fields are missing.',
  },
  podman:
    'This is Podman’s output. Below is what Docker’s CLI would print for it; Podman’s own --format goes by other names and rules.',
  notInspect:
    'Templates of docker image inspect run over the output of that command, and this paste is something else. Paste what docker image inspect prints, or choose a sample.',
  pages: { passes: 'The two passes', format: 'How --format works', errors: 'What its errors mean' },
};

type Widen<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : { readonly [K in keyof T]: Widen<T[K]> };

/** What a language has to say in the Format view. */
export type FormatWords = Widen<typeof en>;
