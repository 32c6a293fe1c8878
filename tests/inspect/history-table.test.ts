import { describe, expect, test } from 'vitest';
import { readHistoryTable } from '../../src/lib/inspect/index.ts';

const HEADING = 'IMAGE          CREATED          CREATED BY                       SIZE      COMMENT';
const columns = (text: string) =>
  readHistoryTable(text).map(({ id, created, createdBy, size, comment }) => [id, created, createdBy, size, comment]);

describe('readHistoryTable', () => {
  test('reads the short table after a prompt, and stops where it ends', () => {
    const text = [
      '$ docker history x',
      HEADING,
      '3187e0fa374a   11 seconds ago   CMD ["sh"]                       0B        buildkit.dockerfile.v0',
      '<missing>      15 seconds ago                                    2.06MB    imported from rootfs.tar',
      '$ exit',
    ].join('\r\n');
    expect(columns(text)).toEqual([
      ['3187e0fa374a', '11 seconds ago', 'CMD ["sh"]', '0B', 'buildkit.dockerfile.v0'],
      ['<missing>', '15 seconds ago', '', '2.06MB', 'imported from rootfs.tar'],
    ]);
    for (const { start, end, id } of readHistoryTable(text)) expect(text.slice(start, end).startsWith(id)).toBe(true);
  });

  test('takes the last size of a line, and a bare number of --human=false', () => {
    const row = `${'a'.repeat(12)}   About a minute ago   RUN echo  5B  and more   12.3kB    `;
    expect(columns(`${HEADING}\n${row}`)[0]!.slice(2)).toEqual(['RUN echo  5B  and more', '12.3kB', '']);
    expect(columns(`${HEADING}\n<missing>   2 days ago   sh   0B   release 42`)[0]!.at(-1)).toBe('release 42');
    const bare = `${'a'.repeat(12)}   2026-11-20T23:19:54Z   RUN x   12300`;
    expect(columns(`${HEADING}\n${bare}`)).toEqual([['a'.repeat(12), '2026-11-20T23:19:54Z', 'RUN x', '12300', '']]);
  });

  test('joins a row that goes on over several lines', () => {
    const row = '<missing>   3 weeks ago   RUN <<EOF\napt-get update\nEOF # buildkit   4.1kB   buildkit.dockerfile.v0';
    expect(columns(`${HEADING}\n${row}\n<missing>  3 weeks ago  ENV A=1  0B`)).toEqual([
      ['<missing>', '3 weeks ago', 'RUN <<EOF\napt-get update\nEOF # buildkit', '4.1kB', 'buildkit.dockerfile.v0'],
      ['<missing>', '3 weeks ago', 'ENV A=1', '0B', ''],
    ]);
  });

  test('finds nothing in other text', () => {
    expect(readHistoryTable('')).toEqual([]);
    expect(readHistoryTable(`${HEADING}\nnothing here`)).toEqual([]);
    expect(readHistoryTable('REPOSITORY   TAG   IMAGE ID   CREATED   SIZE')).toEqual([]);
  });

  test('ends on a table that never ends a row', { timeout: 20_000 }, () => {
    const text = `${HEADING}\n<missing>  3 weeks ago  RUN x\n${'and more\n'.repeat(200_000)}`;
    expect(readHistoryTable(text)).toEqual([]);
  });
});
