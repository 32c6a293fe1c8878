import type { ListedImage } from '../../lib/annotate/index.ts';
import type { PieceNews } from './paste-reader.ts';
import type { ReaderAnswer } from './reader-messages.ts';

/** Puts the messages about one paste together again; each call takes one and returns the news it completes. */
export function fromAnswers(id: number, text: string): (answer: ReaderAnswer) => PieceNews | null {
  let images: ListedImage[] = [];
  return (answer) => {
    if (answer.type === 'ready' || answer.id !== id) return null;
    switch (answer.type) {
      case 'images':
        images = images.concat(answer.images);
        return null;
      case 'beginning':
      case 'whole': {
        const survey = { ...answer.rest, images };
        images = [];
        return { type: answer.type, surveyed: { survey, masked: answer.masked ?? text } };
      }
      case 'progress':
        return { type: 'progress', share: answer.share };
      case 'failed':
        return { type: 'failed' };
    }
  };
}
