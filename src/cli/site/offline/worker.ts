/**
 * Keeps the whole game on the device, so that it is played without a connection after the first visit. It is written
 * into the site by `offline.ts`, with the two constants below in front of it, and imports nothing.
 *
 * A new version is fetched beside the one that is in use. A page that is open keeps the version it began with, to its last
 * part: those are told apart by the fingerprints in their names. Who opens the page again gets the new one.
 */
declare const version: string;
/** Addresses of everything the game needs, from this file's folder. */
declare const files: readonly string[];

interface WorkerEvent extends Event {
  waitUntil(done: Promise<unknown>): void;
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface Scope {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(kind: 'install' | 'activate' | 'fetch', listener: (event: WorkerEvent) => void): void;
}

const scope = self as unknown as Scope;
const ours = 'samenspel-';
const cacheName = ours + version;
const kept = new Set(files);

/** So many files are fetched at a time: most are small, and the way to the server and back is what takes long. */
const lanes = 4;

async function fetchAll(): Promise<void> {
  const cache = await caches.open(cacheName);
  const left = [...files];
  const fetchOn = async (): Promise<void> => {
    for (let file = left.shift(); file !== undefined; file = left.shift()) await fetchInto(cache, file);
  };
  await Promise.all(Array.from({ length: lanes }, fetchOn));
}

/** What has a fingerprint in its name never changes, so it is taken from the version before, or from the browser's own store. */
async function fetchInto(cache: Cache, file: string): Promise<void> {
  const fingerprinted = file.startsWith('assets/');
  const known = fingerprinted ? await caches.match(file) : undefined;
  const answer = known ?? (await fetch(file, { cache: fingerprinted ? 'default' : 'no-cache' }));
  if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
  await cache.put(file, answer);
}

/** The version before stays: a page that was opened with it may still have parts to fetch. */
async function leaveOlder(): Promise<void> {
  const others = (await caches.keys()).filter((each) => each.startsWith(ours) && each !== cacheName);
  await Promise.all(others.slice(0, -1).map((each) => caches.delete(each)));
  await scope.clients.claim();
}

/** Where in the cache the answer to a request stands, if it is there at all: whatever else is asked is left to the network. */
function keptAs({ method, url }: Request): string | undefined {
  const { origin, pathname } = new URL(url);
  const { pathname: root, origin: home } = new URL(scope.registration.scope);
  if (method !== 'GET' || origin !== home || !pathname.startsWith(root)) return undefined;
  const file = pathname.slice(root.length) || 'index.html';
  return kept.has(file) ? file : undefined;
}

async function answer(file: string, request: Request): Promise<Response> {
  const cache = await caches.open(cacheName);
  return (await cache.match(file)) ?? (await caches.match(file)) ?? fetch(request);
}

scope.addEventListener('install', (event) => event.waitUntil(fetchAll().then(() => scope.skipWaiting())));
scope.addEventListener('activate', (event) => event.waitUntil(leaveOlder()));
scope.addEventListener('fetch', (event) => {
  const file = keptAs(event.request);
  if (file !== undefined) event.respondWith(answer(file, event.request));
});
