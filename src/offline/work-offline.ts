/** What pages do with addresses of scripts; scripts that come later find it as `layerwise`. */
interface PageScripts {
  /** The address of a script of this site as the browser's rules want it; throws for any other. */
  readonly trust: (address: string) => string;
  /** Has the worker fetched that works without a network; rejects where the browser keeps none. */
  readonly register: () => Promise<ServiceWorkerRegistration>;
}

interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL: (address: string) => string }): PolicyForScripts;
}
interface PolicyForScripts {
  createScriptURL(address: string): unknown;
}

declare global {
  var layerwise: PageScripts | undefined;
  var trustedTypes: TrustedTypes | undefined;
}

const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

function createScriptURL(address: string): string {
  const url = new URL(address, location.href);
  if (url.origin !== location.origin || !url.pathname.startsWith(base)) throw new TypeError(url.href);
  return url.href;
}

// A tab counts as one visit, however many pages it shows.
function isFirstVisit(): boolean {
  const [VISITED, FIRST] = ['layerwise-visited', 'layerwise-first'];
  try {
    if (sessionStorage.getItem(FIRST)) return true;
    if (localStorage.getItem(VISITED)) return false;
    localStorage.setItem(VISITED, '1');
    sessionStorage.setItem(FIRST, '1');
  } catch {
    // Where nothing is kept, every visit is the first.
  }
  return true;
}

/**
 * Makes the page's one policy for addresses of scripts, and has the worker fetched when the page is idle: with the playground
 * at once, elsewhere from the second visit on, and never where data is being saved.
 */
export function workOffline(): void {
  const policy: PolicyForScripts = globalThis.trustedTypes?.createPolicy('layerwise', { createScriptURL }) ?? {
    createScriptURL,
  };
  const trust = (address: string) => policy.createScriptURL(address) as string;
  const register = async () =>
    navigator.serviceWorker.register(trust(`${base}sw.js`), { scope: base, updateViaCache: 'none' });
  globalThis.layerwise = { trust, register };

  // Asked here too, since a module in common with the playground would be one more file for every page.
  const savesData =
    (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true ||
    matchMedia('(prefers-reduced-data: reduce)').matches;
  if (savesData) document.querySelector('script[type=speculationrules]')?.remove();
  else if (import.meta.env.PROD && 'serviceWorker' in navigator) {
    const isPlayground = location.pathname.endsWith('/playground/');
    if (!isFirstVisit() || isPlayground)
      addEventListener('load', () => {
        const start = () => void register().catch(() => undefined);
        if ('requestIdleCallback' in window) requestIdleCallback(start);
        else setTimeout(start, 1000);
      });
  }
}
