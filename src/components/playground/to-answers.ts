import type { PieceNews } from './paste-reader.ts';
import { IMAGES_AT_ONCE, type ReaderAnswer } from './reader-messages.ts';

/** Spells news of a paste as messages, none of them large because of many images. */
export function toAnswers(
  news: PieceNews,
  { id, text }: { readonly id: number; readonly text: string },
): ReaderAnswer[] {
  if (news.type === 'failed') return [{ type: 'failed', id }];
  if (news.type === 'progress') return [{ type: 'progress', id, share: news.share }];
  const { survey, masked } = news.surveyed;
  const { images, ...rest } = survey;
  const parts: ReaderAnswer[] = [];
  for (let at = 0; at < images.length; at += IMAGES_AT_ONCE)
    parts.push({ type: 'images', id, images: images.slice(at, at + IMAGES_AT_ONCE) });
  return [...parts, { type: news.type, id, rest, masked: masked === text ? null : masked }];
}
