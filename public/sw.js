// The service worker: the app opens without signal, and never as a mixture of two versions.
//
// Invariants: only the files listed below are ever kept, each checked against its SHA-256 before it is; one
// cache per build; a new worker waits until the page sends "skip", which it does only when a person agreed.
// Not here: anything personal. Requests to /api/, /my/, /ask, /join and whatever else is not listed pass by
// untouched, so no answer of the hub can end up in a cache.

/* `cargo xtask` fills in these two when it finishes the site. */
const BUILD = "{build}"; // the SHA-256 of precache.json
const FILES = new Map([/*{files}*/]); // path below the scope -> SHA-256

const PREFIX = "kith-app-";
const CACHE = PREFIX + BUILD;
const SCOPE = new URL(self.registration.scope).pathname; // "/app/"
const PAGE = "index.html"; // every screen of the app is this one page

self.addEventListener("install", (event) => event.waitUntil(keepAll()));
self.addEventListener("activate", (event) => event.waitUntil(dropOtherBuilds()));

// No skipWaiting while installing: a page must not meet another version in the middle of a visit.
self.addEventListener("message", (event) => {
  if (event.data === "skip") self.skipWaiting();
});

self.addEventListener("fetch", (event) => {
  const path = listedPath(event.request);
  if (path !== null) event.respondWith(answer(event.request, path));
});

/** The file of this build that answers the request; null where the worker keeps its hands off. */
function listedPath(request) {
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== location.origin) return null;
  if (!url.pathname.startsWith(SCOPE)) return null;
  const path = url.pathname.slice(SCOPE.length);
  if (FILES.has(path)) return path;
  return request.mode === "navigate" ? PAGE : null;
}

/** From this build's cache; from the hub when the browser has thrown the cache away. */
async function answer(request, path) {
  const cache = await caches.open(CACHE);
  return (await cache.match(SCOPE + path, { ignoreVary: true })) ?? fetch(request);
}

/** All files or none: a half-kept build is removed, and the browser tries again at its next check. */
async function keepAll() {
  try {
    await Promise.all([...FILES].map(([path, hash]) => keep(path, hash)));
  } catch (cause) {
    await caches.delete(CACHE);
    throw cause;
  }
}

async function keep(path, hash) {
  const address = SCOPE + path;
  // An unchanged file is taken over from the build before: an update costs what changed.
  const before = await caches.match(address, { ignoreVary: true });
  const kept =
    (before && (await checked(before, hash))) ||
    (await checked(await download(address, "default"), hash)) ||
    (await checked(await download(address, "reload"), hash));
  if (!kept) throw new Error(`${path} is not the file of this build`);
  await (await caches.open(CACHE)).put(address, kept);
}

/**
 * The page has just fetched most of these, so the browser's HTTP cache spares a second fetch; `reload` goes past it,
 * because it may hold another build's file under the same name.
 */
async function download(address, cache) {
  const response = await fetch(address, { cache, credentials: "omit" });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}

/**
 * The hub's response, headers and all (the security policy among them), if its bytes have the hash; else null. Not one of
 * our own making: browsers keep compiled code only with what came over the network.
 */
async function checked(response, hash) {
  const bytes = await response.clone().arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  const found = Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return found === hash ? response : null;
}

async function dropOtherBuilds() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(PREFIX) && name !== CACHE).map((name) => caches.delete(name)));
}
