import { readPieces } from './read-pieces.ts';
import type { ReaderAnswer, ReaderRequest } from './reader-messages.ts';
import { toAnswers } from './to-answers.ts';
import { warmUp } from './warm-up.ts';

// Its own thread: a paste of any size is read here while the page stays at hand.

const answer = (one: ReaderAnswer) => postMessage(one);

addEventListener('message', ({ data: request }: MessageEvent<ReaderRequest>) => {
  const { id, text } = request;
  for (const news of readPieces(text, (share) => answer({ type: 'progress', id, share })))
    for (const part of toAnswers(news, request)) answer(part);
});
warmUp();
answer({ type: 'ready' });
