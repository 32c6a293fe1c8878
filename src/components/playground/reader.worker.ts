import { readPieces } from './read-pieces.ts';
import type { ReaderAnswer, ReaderRequest } from './reader-messages.ts';
import { toAnswers } from './to-answers.ts';
import { warmUp } from './warm-up.ts';

// Its own thread: a paste of any size is read here while the page stays at hand.

const answer = (one: ReaderAnswer) => postMessage(one);

addEventListener('message', ({ data: request }: MessageEvent<ReaderRequest>) => {
  for (const news of readPieces(request.text)) if (news) for (const part of toAnswers(news, request)) answer(part);
});
warmUp();
answer({ type: 'ready' });
