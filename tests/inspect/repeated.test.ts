import { expect, test } from 'vitest';
import { parseDocument, readPaste, recognise } from '../../src/lib/inspect/index.ts';

const units = [
  ...[
    '\n',
    ' ',
    '\t',
    ' \n',
    '\r',
    '-',
    '- ',
    '-\n',
    '[',
    '{',
    '"',
    '\\"',
    '#',
    '$ ',
    '> ',
    '| ',
    '…',
    '--More--',
    '//',
    '/*',
  ],
  ...[
    'a:',
    'a: b\n',
    'a.-',
    '[a ',
    'map[',
    'map[a',
    '{sha256:ab [',
    '1: ',
    '12:',
    'file:12: ',
    '+ ',
    "'",
    "u'",
    '```',
    '\u001b[',
  ],
  ...[
    'FROM\n',
    'FROM a\n',
    'MediaType: application/vnd.\n',
    'IMAGE ',
    'ID CREATED ',
    'REPOSITORY ',
    'CONTAINER ID IMAGE',
  ],
  ...[
    'docker inspect ',
    '{"a": 1 1',
    '{"a": 12\n',
    '1,1 ',
    '[x] ',
    '1\n',
    '{A: ',
    '\\"Id\\": ',
    '"[{\\n\\"Id\\"',
    'Id : ',
    '$ docker ',
    "'docker' ",
    'executing "',
    'client version ',
    'Usage: ',
    'Status: ',
    'x: Pulling from',
  ],
];

// A pattern that looks again and again takes minutes for these, and the runner stops it.
test('a paste that repeats itself is recognised, whatever it repeats', { timeout: 30_000 }, () => {
  for (const unit of units)
    for (const end of ['', 'x', '"', ' docker inspect', '\n{']) {
      const text = unit.repeat(20_000 / unit.length) + end;
      expect(recognise(parseDocument(readPaste(text))).subjects.length, JSON.stringify(unit)).toBeLessThanOrEqual(1);
    }
});
