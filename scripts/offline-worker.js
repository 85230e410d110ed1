/**
 * Keeps the site readable without network. `finish.mjs` fills in the three constants.
 *
 * The rules: a page, and whatever has no hash in its name, comes from the network while there is one, so no version
 * can trap a reader. What has a hash in its name never changes and comes from the cache. Each build has a cache of its
 * own; the one before it stays for tabs that are still open on it, older ones go.
 */
const VERSION = '';
const FIRST = [];
const REST = [];

const SCOPE = self.registration.scope;
/** Sites beside this one have caches too. */
const OURS = `site ${SCOPE} `;
const CACHE = OURS + VERSION;

/** Fetch files into the cache, a few at a time; those that are there are not asked for again. */
async function keep(files) {
  const cache = await caches.open(CACHE);
  const known = new Set((await cache.keys()).map(({ url }) => url));
  const missing = files.map((file) => new URL(file, SCOPE).href).filter((url) => !known.has(url));
  const next = async () => {
    for (let url = missing.shift(); url; url = missing.shift()) {
      // A file with a hash in its name may be there from the last build.
      const before = url.includes('/_astro/') ? await caches.match(url) : undefined;
      const response = before ?? (await fetch(url, { cache: 'no-cache' }));
      if (!response.ok) throw new Error(`${url}: ${response.status}`);
      await cache.put(url, response);
    }
  };
  await Promise.all(Array.from({ length: 4 }, next));
}

self.addEventListener('install', (event) => {
  event.waitUntil(keep(FIRST).then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  const tidy = async () => {
    const ours = (await caches.keys()).filter((name) => name.startsWith(OURS) && name !== CACHE);
    await Promise.all(ours.slice(0, -1).map((name) => caches.delete(name)));
    await self.clients.claim();
  };
  event.waitUntil(tidy());
});

/** A page that has been read for a moment asks for the rest, and is told when it is here. */
self.addEventListener('message', (event) => {
  if (event.data !== 'keep-all') return;
  event.waitUntil(
    keep(REST).then(
      () => event.source?.postMessage('kept-all'),
      () => undefined,
    ),
  );
});

/** The copy of an address, from this build's cache before an older one's. */
async function copyOf(request) {
  const cache = await caches.open(CACHE);
  const options = { ignoreSearch: true };
  return (await cache.match(request, options)) ?? caches.match(request, options);
}

async function fromNetworkFirst(request) {
  try {
    return await fetch(request);
  } catch (error) {
    const copy = await copyOf(request);
    if (copy) return copy;
    if (request.mode !== 'navigate') throw error;
    return (await copyOf(`${SCOPE}offline/`)) ?? Promise.reject(error);
  }
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(SCOPE)) return;
  const hashed = request.url.startsWith(`${SCOPE}_astro/`);
  event.respondWith(
    hashed ? copyOf(request).then((copy) => copy ?? fetch(request)) : fromNetworkFirst(request),
  );
});
