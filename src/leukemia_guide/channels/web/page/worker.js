// Keeps the same fixed pages and files for everyone, and gives them where the network gives nothing. What is visited or
// asked is never added. KEPT, with the version, is written above by the server.
const CACHE = `guide-${KEPT.version}`;
const SHELL = "/";
const PAGES = /^\/([a-z]{2}\/(topics(\/[a-z0-9_]+)?|numbers)|privacy\/[a-z]{2})$/;
const PATIENCE = 4000;

self.addEventListener("install", (event) => event.waitUntil(fill().then(() => self.skipWaiting())));
self.addEventListener("activate", (event) => event.waitUntil(clean().then(() => self.clients.claim())));
self.addEventListener("fetch", (event) => {
  const { pathname, origin } = new URL(event.request.url);
  const known = pathname === SHELL || pathname === "/words" || PAGES.test(pathname) || KEPT.files.includes(pathname);
  if (event.request.method === "GET" && origin === location.origin && known) event.respondWith(answer(event.request));
});

async function fill() {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const words = KEPT.words.map((address) => (zone ? `${address}&zone=${encodeURIComponent(zone)}` : address));
  const cache = await caches.open(CACHE);
  const shell = await fetch(SHELL);
  const pages = await (await fetch("/offline.json")).json();
  // A kept page is as strict as one from the server.
  const headers = new Headers([...shell.headers].filter(([name]) => !/^(content-length|content-encoding|date|vary)$/.test(name)));
  await cache.put(SHELL, shell);
  await cache.addAll([...KEPT.files, ...words]);
  for (const [address, page] of Object.entries(pages)) await cache.put(address, new Response(page, { headers }));
}

async function clean() {
  for (const name of await caches.keys()) if (name.startsWith("guide-") && name !== CACHE) await caches.delete(name);
}

// What is fresh wins; what is kept stands in where the network fails, or takes too long.
async function answer(request) {
  const kept = () => caches.match(request, { cacheName: CACHE, ignoreVary: true, ignoreSearch: !request.url.includes("/words?") });
  const fresh = fetch(request);
  fresh.catch(() => {}); // it may fail when what is kept has long been given
  try {
    const late = new Promise((_, fail) => setTimeout(fail, PATIENCE));
    const response = await Promise.race([fresh, late]);
    return response.status < 500 ? response : (await kept()) || response;
  } catch {
    return (await kept()) || fresh;
  }
}
