import { answerMessage } from './answer-message.ts';
import { answerPage } from './answer-page.ts';
import type { BuildList } from './build-list.ts';
import { keptBuild } from './kept-build.ts';
import type { OfflineAnswer, OfflineRequest } from './messages.ts';
import { pathBelow, wayOf } from './way-of.ts';

// The worker of one build. It takes over when no page of the build before it is open: it never asks to skip waiting.
// What it serves is of its own build, byte for byte, or has a fingerprint in its name; all else goes to the network.

declare const self: OfflineWorkerScope;
/** Written in front of this script by the build. */
declare const BUILD: BuildList;

const scope = self.registration.scope;
const build = keptBuild(BUILD, scope);
const parts = new Set([...BUILD.core, ...BUILD.parts].map(([path]) => path));

self.addEventListener('install', (event) => event.waitUntil(build.install()));
self.addEventListener('activate', (event) => event.waitUntil(build.deleteOthers()));

self.addEventListener('fetch', (event) => {
  const { request, clientId } = event;
  const way = wayOf(request, scope, parts);
  const path = pathBelow(request.url, scope);
  if (way === 'page') event.respondWith(answerPage(event, build, scope, self.registration.waiting !== null));
  if (way === 'fingerprinted') event.respondWith(build.part(path).catch(() => fetch(request)));
  if (way === 'plain')
    event.respondWith(build.isOurs(clientId).then((isOurs) => (isOurs ? build.part(path) : fetch(request))));
});

self.addEventListener('message', (event) => {
  const [port] = event.ports;
  const tell = (answer: OfflineAnswer) => port?.postMessage(answer);
  event.waitUntil(answerMessage(event.data as OfflineRequest, build, tell));
});
