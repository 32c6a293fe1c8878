import type { KeptBuild } from './kept-build.ts';
import type { OfflineAnswer, OfflineRequest } from './messages.ts';

/** Does what a page asked for, and tells it how that goes. */
export async function answerMessage(
  asked: OfflineRequest,
  build: KeptBuild,
  tell: (answer: OfflineAnswer) => void,
): Promise<void> {
  const { files, bytes } = build.list.whole;
  try {
    if (asked === 'save') await build.saveWhole((done) => tell({ type: 'progress', done, files }));
    if (asked === 'forget') await build.forgetWhole();
    tell({ type: 'state', saved: await build.isWhole(), files, bytes });
  } catch {
    tell({ type: 'failed' });
  }
}
