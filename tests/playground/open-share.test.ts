import { expect, test } from 'vitest';
import { isShareLink, openShare } from '../../src/components/playground/open-share.ts';
import { decodeShare, encodeShare } from '../../src/lib/express/share/index.ts';
import { shareEn } from '../../src/lib/i18n/views/share.en.ts';

const load = () => Promise.resolve({ decodeShare, faults: shareEn.faults });
const state = { text: '[]', other: null, at: 'Id', view: 'runs' };

test('openShare gives the state of a link, words for a fault, and says when it could not be loaded', async () => {
  expect(await openShare(load, encodeShare(state), '')).toEqual({ kind: 'state', state });
  expect(await openShare(load, '#v=1&z=A', '')).toEqual({ kind: 'fault', says: shareEn.faults.damaged });
  expect(await openShare(() => Promise.reject(new Error()), '#v=1&z=A', 'unloaded')).toEqual({
    kind: 'fault',
    says: 'unloaded',
  });
});

test('isShareLink knows links of any version and leaves places alone', () => {
  for (const fragment of [encodeShare(state), '#v=2&z=AwA', '#v=']) expect(isShareLink(fragment)).toBe(true);
  for (const fragment of ['', '#', '#view=runs', '#sample=v=1']) expect(isShareLink(fragment)).toBe(false);
});
