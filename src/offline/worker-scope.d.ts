/** The global scope of a service worker as far as ours uses it; the library of TypeScript for it excludes the one for pages. */
interface OfflineWorkerScope {
  readonly registration: ServiceWorkerRegistration;
  readonly location: Location;
  addEventListener(type: 'install' | 'activate', listener: (event: ExtendedEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchedEvent) => void): void;
  addEventListener(type: 'message', listener: (event: ExtendedEvent & MessageEvent) => void): void;
}

interface ExtendedEvent extends Event {
  waitUntil(until: Promise<unknown>): void;
}

interface FetchedEvent extends ExtendedEvent {
  readonly request: Request;
  readonly clientId: string;
  readonly resultingClientId: string;
  respondWith(response: Promise<Response>): void;
}
