import { describe, expect, test, vi } from 'vitest';
import { explainPaste, explainSurvey, surveyBeginning, surveyPaste } from '../../src/lib/annotate/index.ts';
import { fromAnswers } from '../../src/components/playground/from-answers.ts';
import { imageRange } from '../../src/components/playground/image-range.ts';
import { joinBeginning } from '../../src/components/playground/join-beginning.ts';
import { offeredImages } from '../../src/components/playground/offered-images.ts';
import type { ReadNews } from '../../src/components/playground/paste-reader.ts';
import { readHere } from '../../src/components/playground/read-here.ts';
import { readInWorker } from '../../src/components/playground/read-in-worker.ts';
import { readPieces } from '../../src/components/playground/read-pieces.ts';
import type { ReaderAnswer, ReaderRequest } from '../../src/components/playground/reader-messages.ts';
import { initialState, reduce, type Reading } from '../../src/components/playground/state.ts';
import { toAnswers } from '../../src/components/playground/to-answers.ts';
import { engineOutputs } from '../support/engines.ts';
import { siteIndex } from '../support/index.ts';

const index = siteIndex();
const image = engineOutputs()[0]!
  .text.trim()
  .replace(/^\[|\]$/g, '');
const many = (count: number, name = 'x') =>
  `[${Array.from({ length: count }, (_, i) => image.replace('"RepoTags"', `"${name}": ${i}, "RepoTags"`)).join(',')}]`;
const text = many(600);
const newsOf = (paste: string) => [...readPieces(paste)].filter((news) => news !== undefined);

describe('messages between page and worker', () => {
  test.each([text, `$ docker image inspect x\n${many(3)}`, many(40), 'no JSON', ''])(
    'lose nothing of what was read',
    (paste) => {
      const take = fromAnswers(7, paste);
      const sent = newsOf(paste).flatMap((news) => toAnswers(news, { id: 7, text: paste }));
      const received = sent.flatMap((answer) => take(structuredClone(answer)) ?? []);
      expect(received).toEqual(newsOf(paste));
    },
  );

  test('send no more than 250 images at once, and no copy of a text that needed no mask', () => {
    const sent = newsOf(text).flatMap((news) => toAnswers(news, { id: 1, text }));
    const counts = sent.flatMap((answer) => (answer.type === 'images' ? answer.images.length : []));
    expect(counts).toEqual([1, 250, 250, 100]);
    expect(sent.at(-1)).toMatchObject({ type: 'whole', masked: null });
    for (const answer of sent) expect(JSON.stringify(answer).length).toBeLessThan(150_000);
  });

  test('answers to an older question are not taken', () => {
    const take = fromAnswers(2, text);
    for (const news of newsOf(text))
      for (const answer of toAnswers(news, { id: 1, text })) expect(take(answer)).toBeNull();
  });
});

/** A worker that answers when it is told to. */
function handWorker() {
  const asked: ReaderRequest[] = [];
  const worker = {
    onmessage: null as ((event: { data: ReaderAnswer }) => void) | null,
    onerror: null as (() => void) | null,
    onmessageerror: null as (() => void) | null,
    terminated: false,
    postMessage: (request: ReaderRequest) => void asked.push(request),
    terminate() {
      worker.terminated = true;
    },
  };
  const answer = (request: ReaderRequest) => {
    for (const news of newsOf(request.text))
      for (const part of toAnswers(news, request)) worker.onmessage!({ data: part });
  };
  return { worker, asked, answer, make: () => worker as unknown as Worker };
}

const imagesIn = (news: ReadNews) => (news.type === 'whole' ? news.surveyed.survey.images.length : -1);

describe('readInWorker', () => {
  test('never shows an older paste after a newer one, and reads only the newest of those that waited', () => {
    const { asked, answer, make } = handWorker();
    const reader = readInWorker(make);
    const told: string[] = [];
    for (const [name, count] of [
      ['a', 2],
      ['b', 3],
      ['c', 4],
    ] as const)
      reader.read(many(count), (news) => void told.push(`${name} ${news.type} ${imagesIn(news)}`));
    expect(asked).toHaveLength(1);
    answer(asked[0]!);
    expect(asked).toHaveLength(2);
    answer(asked[1]!);
    expect(told.filter((news) => !news.includes('progress'))).toEqual(['c beginning -1', 'c whole 4']);
  });

  test('tells nothing more once it was called off', () => {
    const { asked, answer, make } = handWorker();
    const onNews = vi.fn();
    readInWorker(make).read(text, onNews)();
    answer(asked[0]!);
    expect(onNews).not.toHaveBeenCalled();
  });

  test('reads here where there are no workers', async () => {
    const reader = readInWorker(() => {
      throw new Error('refused');
    });
    const news = await new Promise<ReadNews>((resolve) => {
      reader.read(text, (one) => one.type === 'whole' && resolve(one));
    });
    expect(imagesIn(news)).toBe(600);
  });

  test('reads here what a dying worker leaves, the newest of it', async () => {
    const { worker, make } = handWorker();
    const reader = readInWorker(make);
    const older = vi.fn();
    reader.read(many(2), older);
    const news = await new Promise<ReadNews>((resolve) => {
      reader.read(many(3), (one) => one.type === 'whole' && resolve(one));
      worker.onerror!();
    });
    expect(imagesIn(news)).toBe(3);
    expect(worker.terminated).toBe(true);
    expect(older).not.toHaveBeenCalled();
  });

  test('takes a worker that says nothing for dead, tells so, and reads here', () => {
    vi.useFakeTimers();
    try {
      const { worker, asked, make } = handWorker();
      const reader = readInWorker(make);
      const told: string[] = [];
      worker.onmessage!({ data: { type: 'ready' } });
      reader.read(text, ({ type }) => told.push(type));
      vi.advanceTimersByTime(15_000);
      worker.onmessage!({ data: { type: 'progress', id: asked[0]!.id, share: 0.1 } });
      vi.advanceTimersByTime(15_000);
      expect(told).toEqual(['progress']);
      vi.advanceTimersByTime(60_000);
      expect(worker.terminated).toBe(true);
      expect(told.slice(0, 2)).toEqual(['progress', 'here']);
      expect(told.at(-1)).toBe('whole');
    } finally {
      vi.useRealTimers();
    }
  });

  test('fetches the worker anew rather than finish tens of megabytes that nobody wants', () => {
    const make = vi.fn(handWorker().make);
    const reader = readInWorker(make);
    reader.read(' '.repeat(30_000_001), () => undefined);
    reader.read(text, () => undefined);
    expect(make).toHaveBeenCalledTimes(2);
  });
});

describe('readHere', () => {
  test('shows the first image, pauses, and goes on to the whole, telling how far it has come', async () => {
    const seen: string[] = [];
    await new Promise<void>((resolve) => {
      readHere.read(text, ({ type }) => {
        seen.push(type);
        if (type === 'beginning') setTimeout(() => seen.push('pause'));
        if (type === 'whole') resolve();
      });
    });
    expect(seen.slice(0, 2)).toEqual(['beginning', 'pause']);
    expect(seen.at(-1)).toBe('whole');
    expect(new Set(seen.slice(2, -1))).toEqual(new Set(['progress']));
  });

  test('lets the page do other things many times while it reads', async () => {
    let others = 0;
    const timer = setInterval(() => others++);
    await new Promise<void>((resolve) => {
      readHere.read(many(2000), ({ type }) => type === 'whole' && resolve());
    });
    clearInterval(timer);
    expect(others).toBeGreaterThan(5);
  });

  test('can be called off in between', async () => {
    const seen: string[] = [];
    const callOff = readHere.read(text, ({ type }) => {
      seen.push(type);
      callOff();
    });
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(seen).toEqual(['beginning']);
  });
});

describe('a paste whose first image is shown early', () => {
  const explained = (surveyed: ReturnType<typeof surveyPaste>) => ({
    surveyed,
    explanation: explainSurvey(text, surveyed, index),
  });
  const begun = explained(surveyBeginning(text)!);
  const whole = explained(surveyPaste(text));
  const readingOf = ({ surveyed, explanation }: typeof whole): Reading => ({
    text,
    sample: null,
    explanation,
    masked: surveyed.masked,
  });

  test('keeps that image as it is drawn when the rest is there', () => {
    const { images } = joinBeginning(begun, whole);
    expect(images).toHaveLength(600);
    expect(images[0]).toBe(begun.explanation.images[0]);
    expect(joinBeginning(null, whole)).toBe(whole.explanation);
  });

  test('keeps the place of its reader, whether the image is drawn anew or not', () => {
    const start = reduce(initialState(readingOf(whole)), {
      type: 'begun',
      reading: readingOf(begun),
      at: 'RootFS.Layers',
    });
    expect(start.rest).toBe('coming');
    const at = ({ explanation, selected }: typeof start) => explanation.images[0]!.annotations[selected]!.path;
    for (const explanation of [joinBeginning(begun, whole), whole.explanation]) {
      const end = reduce(start, { type: 'finished', reading: { ...readingOf(whole), explanation } });
      expect([end.rest, end.explanation.images.length, at(end)]).toEqual(['here', 600, 'RootFS.Layers']);
    }
  });

  test('says that the rest is unread where it was stopped, and only then', () => {
    const coming = reduce(initialState(readingOf(whole)), { type: 'begun', reading: readingOf(begun) });
    expect(reduce(coming, { type: 'stopped' }).rest).toBe('unread');
    expect(reduce(initialState(readingOf(whole)), { type: 'stopped' }).rest).toBe('here');
  });
});

describe('imageRange', () => {
  const rangesOf = (paste: string) => {
    const explanation = explainPaste(paste, index);
    return explanation.images.map((_, image) => imageRange({ explanation, image, text: paste, rest: 'here' }));
  };

  test('covers a short paste whole, lines for lines', () => {
    const paste = `before\n${many(1)}\nafter`;
    expect(rangesOf(paste)).toEqual([{ start: 0, end: paste.length }]);
  });

  test('keeps to the image where the paste is one long line', () => {
    const paste = many(50).replaceAll(/\s*\n\s*/g, '');
    const explanation = explainPaste(paste, index);
    rangesOf(paste)
      .slice(1, -1)
      .forEach((range, i) => {
        const { start, end } = explanation.images[i + 1]!.node;
        expect(range).toEqual({ start, end });
      });
  });

  test('shows no megabytes of what stands around', () => {
    const noise = 'noise\n'.repeat(500_000);
    const [{ start, end }] = rangesOf(noise + many(1) + noise) as [{ start: number; end: number }];
    expect(end - start).toBeLessThan(many(1).length + 41_000);
    expect(start % 6).toBe(0);
  });
});

describe('offeredImages', () => {
  const nameOf = (position: number) => `Image ${position} local/${position % 2 === 0 ? 'Even' : 'odd'}`;

  test('offers all of a few, and a hundred around the chosen one of many', () => {
    expect(offeredImages({ count: 3, nameOf, chosen: 2, query: '' }).positions).toEqual([0, 1, 2]);
    for (const [chosen, first] of [
      [0, 0],
      [2000, 1950],
      [4999, 4900],
    ] as const) {
      const { positions } = offeredImages({ count: 5000, nameOf, chosen, query: '' });
      expect([positions.length, positions[0]]).toEqual([100, first]);
      expect(positions).toContain(chosen);
    }
  });

  test('finds names in any case, counts them all, and never loses the chosen one', () => {
    const { positions, found } = offeredImages({ count: 5000, nameOf, chosen: 4321, query: ' eVEN' });
    expect(found).toBe(2500);
    expect(positions).toHaveLength(101);
    expect(positions.at(-1)).toBe(4321);
  });
});
