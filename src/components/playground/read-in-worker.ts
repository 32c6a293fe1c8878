import address from './reader.worker.ts?worker&url';
import { fromAnswers } from './from-answers.ts';
import type { PasteReader, PieceNews, ReadNews } from './paste-reader.ts';
import { readHere } from './read-here.ts';
import type { ReaderAnswer, ReaderRequest } from './reader-messages.ts';

interface Job {
  readonly id: number;
  readonly text: string;
  readonly onNews: (news: ReadNews) => void;
  readonly take: (answer: ReaderAnswer) => PieceNews | null;
  isOff: boolean;
}

// What would keep the worker busy for many seconds is not finished once it was called off; only then is the
// worker fetched again.
const HUGE = 30_000_000;

// Milliseconds in which the worker has to be up once there is something to read.
const PATIENCE = 8000;

// Seconds without a word from a worker that reads, and more for each million units, after which it is taken for dead.
const SILENCE = 20;

/**
 * A reader in a thread of its own. The worker is fetched at once, so that nothing is because of a paste,
 * and kept: it finishes what was called off before it begins anew, and only the newest paste waits.
 * Where it cannot be had, or dies, what it was to read is read here.
 */
export function readInWorker(makeWorker = ownWorker): PasteReader {
  let worker: Worker | null = null;
  let isReady = false;
  let ids = 0;
  let running: Job | null = null;
  let waiting: Job | null = null;
  let watch: ReturnType<typeof setInterval> | undefined;
  let silent = 0;

  function giveUp() {
    stop();
    const left = waiting ?? running;
    waiting = running = null;
    if (left && !left.isOff) fallBack(left);
  }

  function stop() {
    clearInterval(watch);
    worker?.terminate();
    worker = null;
    isReady = false;
  }

  function fallBack(job: Job) {
    job.onNews({ type: 'here' });
    const callOff = readHere.read(job.text, (news) => (job.isOff ? callOff() : job.onNews(news)));
  }

  function start(job: Job) {
    running = job;
    const request: ReaderRequest = { id: job.id, text: job.text };
    worker!.postMessage(request);
    if (!isReady) setTimeout(() => isReady || giveUp(), PATIENCE);
    silent = 0;
    clearInterval(watch);
    // Counted, not measured: while the computer sleeps, nobody speaks.
    watch = setInterval(() => ++silent > SILENCE + job.text.length / 1e6 && giveUp(), 1000);
  }

  function onAnswer(answer: ReaderAnswer) {
    isReady = true;
    silent = 0;
    const news = running?.take(answer);
    if (!running || !news) return;
    const { onNews, isOff } = running;
    if (news.type === 'whole' || news.type === 'failed') {
      running = null;
      clearInterval(watch);
      if (waiting) start(waiting);
      waiting = null;
    }
    if (!isOff) onNews(news);
  }

  function begin() {
    try {
      worker = makeWorker();
      worker.onmessage = ({ data }: MessageEvent<ReaderAnswer>) => onAnswer(data);
      worker.onerror = worker.onmessageerror = giveUp;
    } catch {
      // No workers here, or not for this page.
      worker = null;
    }
  }

  begin();
  return {
    read(text, onNews) {
      const id = ++ids;
      const job: Job = { id, text, onNews, take: fromAnswers(id, text), isOff: false };
      if (running) running.isOff = true;
      if (running?.isOff && running.text.length > HUGE) {
        stop();
        running = waiting = null;
        begin();
      }
      if (!worker) fallBack(job);
      else if (running) waiting = job;
      else start(job);
      return () => {
        job.isOff = true;
        if (waiting === job) waiting = null;
      };
    },
  };
}

function ownWorker(): Worker {
  return new Worker(globalThis.layerwise?.trust(address) ?? address, { type: 'module' });
}
