declare const self: ServiceWorkerGlobalScope;
/** Addresses of all files of the app, relative to this one; written in by the build. */
declare const __APP_FILES__: readonly string[];
/** Differs when a file of the app differs; written in by the build. */
declare const __APP_VERSION__: string;

const SCOPE = self.registration.scope;
// Several copies of the app may stand on one server: each keeps its own files.
const PREFIX = `xxgk-app ${SCOPE} `;
const CACHE = PREFIX + __APP_VERSION__;

/** All files or none: a version that did not come whole is never used. */
self.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(CACHE)
      .then((cache) => cache.addAll(__APP_FILES__.map((file) => new Request(file, { cache: 'no-cache' })))),
  );
});

/**
 * The version before this one stays until the next: windows that still run it find the parts they have not loaded yet.
 */
self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches.keys().then(async (names) => {
      const older = names.filter((name) => name.startsWith(PREFIX) && name !== CACHE);
      await Promise.all(older.slice(0, -1).map((name) => caches.delete(name)));
      await self.clients.claim();
    }),
  );
});

/** A new version waits until the person asks for it, or until all windows are closed. */
self.addEventListener('message', ({ data }) => {
  if (data === 'activate') void self.skipWaiting();
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(SCOPE)) return;
  event.respondWith(answer(request));
});

async function answer(request: Request): Promise<Response> {
  return (await kept(addressOf(request))) ?? fetch(request);
}

/** The address under which a file is kept: whatever follows `?` or `#` is not the app's. */
function addressOf({ url }: Request): string {
  const { origin, pathname } = new URL(url);
  const address = origin + pathname;
  return address === `${SCOPE}index.html` ? SCOPE : address;
}

async function kept(address: string): Promise<Response | undefined> {
  const names = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  for (const name of [CACHE, ...names.reverse()]) {
    const response = await (await caches.open(name)).match(address, { ignoreVary: true });
    if (response !== undefined) return withoutRedirect(response);
  }
  return undefined;
}

/** Browsers refuse a page that was redirected to, when a service worker gives it. */
function withoutRedirect(response: Response): Response {
  if (!response.redirected) return response;
  const { body, headers, status, statusText } = response;
  return new Response(body, { headers, status, statusText });
}
