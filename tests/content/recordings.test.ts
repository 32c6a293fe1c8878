import { describe, expect, test } from 'vitest';
import { unrecorded } from '../../scripts/check-content/unrecorded.ts';

const recorded = [
  '# caption',
  '$ docker image ls',
  'a 123456789 z',
  'b',
  '$ docker image prune',
  'Are you sure you want to continue? [y/N] $ docker tag a b; docker image ls -q',
  '123',
  '$ docker image ls -q',
  '456',
  '# exit 1',
].join('\n');
const missing = (...lines: string[]) => unrecorded(`${lines.join('\n')}\n`, [recorded]);

describe('unrecorded', () => {
  test('finds nothing in a run as it was recorded, cut short or not', () => {
    expect(missing('$ docker image ls', 'a 1…9 z', 'b')).toEqual([]);
    expect(missing('$ docker image ls', '…', 'b')).toEqual([]);
    expect(missing('$ docker … ls')).toEqual([]);
  });

  test('finds a line that was not printed, or in another order, or by another command', () => {
    expect(missing('$ docker image ls', 'b', 'a 123456789 z')).toEqual(['a 123456789 z']);
    expect(missing('$ docker image ls', 'a 1 z', 'b')).toEqual(['a 1 z']);
    expect(missing('$ docker image ls', '456')).toEqual(['456']);
    expect(missing('b')).toEqual(['b']);
  });

  test('finds a command that was not run to the letter', () => {
    expect(missing('$ docker image ls -a', 'b')).toEqual(['$ docker image ls -a']);
    expect(missing('$ docker image')).toEqual(['$ docker image']);
  });

  test('takes a line of several commands for each of them, and any run of a command that was run twice', () => {
    expect(missing('$ docker tag a b', '$ docker image ls -q', '123')).toEqual([]);
    expect(missing('$ docker image ls -q', '456')).toEqual([]);
    expect(missing('$ docker image ls -q', '123', '456')).toEqual(['456']);
  });

  test('reads a question that ends without a line break', () => {
    expect(missing('$ docker image prune', 'Are you sure you want to continue? [y/N]')).toEqual([]);
  });
});
