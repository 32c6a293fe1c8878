import type { OfflineAnswer, OfflineRequest } from './messages.ts';

type Progress = Extract<OfflineAnswer, { readonly type: 'progress' }>;

/** Asks the worker of the newest build, and waits for it to be installed; rejects where it cannot be. */
export async function askWorker(
  asked: OfflineRequest,
  onProgress: (progress: Progress) => void,
): Promise<Exclude<OfflineAnswer, Progress>> {
  const worker = await installed(await globalThis.layerwise!.register());
  const { port1, port2 } = new MessageChannel();
  worker.postMessage(asked, [port2]);
  return new Promise((resolve) => {
    port1.onmessage = ({ data }: MessageEvent<OfflineAnswer>) => {
      if (data.type === 'progress') return onProgress(data);
      port1.close();
      resolve(data);
    };
  });
}

function installed({ waiting, active, installing }: ServiceWorkerRegistration): Promise<ServiceWorker> {
  const ready = waiting ?? active;
  if (ready) return Promise.resolve(ready);
  if (!installing) return Promise.reject(new Error('There is no worker.'));
  return new Promise((resolve, reject) => {
    installing.addEventListener('statechange', () => {
      if (installing.state === 'activated') resolve(installing);
      if (installing.state === 'redundant') reject(new Error('The worker could not be installed.'));
    });
  });
}
