import { expect, test } from 'vitest';
import { drawCard } from '../../src/components/unfurl/draw-card.ts';
import type { SitePage } from '../../src/lib/unfurl/index.ts';

const page: SitePage = {
  locale: 'zh',
  path: '/zh/concepts/layers/',
  title: '层',
  summary: '一组文件改动，存成一个 tar。',
  crumbs: [],
  subject: { kind: 'article' },
};

test('drawCard refuses a character no face has', async () => {
  await expect(drawCard({ ...page, summary: '一个 𰻝。' })).rejects.toThrow('/zh/concepts/layers/: no face has 𰻝');
});

test('drawCard draws a PNG of 1200 × 630, and another for another sentence', async () => {
  const [one, same, other] = await Promise.all([
    drawCard(page),
    drawCard(page),
    drawCard({ ...page, summary: '层。' }),
  ]);
  const header = new DataView(one.buffer, one.byteOffset);
  expect([header.getUint32(0), header.getUint32(16), header.getUint32(20)]).toEqual([0x89504e47, 1200, 630]);
  expect(same).toEqual(one);
  expect(other).not.toEqual(one);
});
