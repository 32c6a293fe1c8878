/**
 * What a template of the CLI can call, with the arguments each takes; those in brackets can be left out. `call` is not
 * among them: no answer holds a function.
 */
export const FUNCTIONS: Readonly<Record<string, string>> = {
  json: 'VALUE',
  join: 'LIST SEPARATOR',
  split: 'TEXT SEPARATOR',
  upper: 'TEXT',
  lower: 'TEXT',
  title: 'TEXT',
  pad: 'TEXT BEFORE AFTER',
  truncate: 'TEXT BYTES',
  index: 'LIST-OR-MAP KEY…',
  len: 'VALUE',
  slice: 'TEXT-OR-LIST FROM [TO]',
  print: 'VALUE…',
  printf: 'FORMAT VALUE…',
  println: 'VALUE…',
  eq: 'A B…',
  ne: 'A B',
  lt: 'A B',
  le: 'A B',
  gt: 'A B',
  ge: 'A B',
  and: 'A B…',
  or: 'A B…',
  not: 'A',
  html: 'VALUE…',
  js: 'VALUE…',
  urlquery: 'VALUE…',
};

/** Words that open, turn or close a block. */
export const KEYWORDS = ['range', 'with', 'if', 'else', 'end'] as const;
