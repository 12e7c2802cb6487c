// Starts the app. A file of its own, because the hub's Content-Security-Policy allows no inline script.
//
// For a person: the app opens, works without signal after the first visit, says so when it has stopped, and
// a new version waits until they agree. Invariant: the page is reloaded only after somebody asked for it.
// Not here: anything about help, people or sync; and no word that the page does not already hold.

const page = document;
let agreed = false;
let registration = null;

/** What the WASM app calls, because web-sys offers it only behind an unstable flag. */
globalThis.kith = {
  /** True while a newer version of the app waits for consent. */
  updateWaits: false,

  /** Runs `work` while no other tab of this browser holds `name`; without Web Locks it simply runs. */
  withLock(name, work) {
    return navigator.locks ? navigator.locks.request(name, () => work()) : Promise.resolve(work());
  },
};

/** Somebody agreed to the new version: the waiting worker takes over, and only then the page reloads. */
globalThis.kithUpdate = () => {
  agreed = true;
  if (registration?.waiting) registration.waiting.postMessage("skip");
  else location.reload();
};

function tellUpdate() {
  globalThis.kith.updateWaits = true;
  dispatchEvent(new Event("kith:update"));
}

/** A panic ends a WASM program for good; every later tap would do nothing. Say so and offer a fresh start. */
function stopped() {
  speak();
  page.getElementById("stopped").hidden = false;
  page.getElementById("stopped-again").onclick = () => location.reload();
}

const isTrap = (cause) => cause instanceof WebAssembly.RuntimeError;
addEventListener("error", (event) => isTrap(event.error) && stopped());
addEventListener("unhandledrejection", (event) => isTrap(event.reason) && stopped());

/** Light or dark as chosen here, so that the page before the program does not flash at somebody in the dark. */
function wearLook() {
  try {
    const look = JSON.parse(localStorage.getItem("theme"));
    if (look) page.documentElement.dataset.theme = look;
  } catch {} // refused storage: as the system says
}

/** The few words that stand before the program, in the language that it is going to speak. */
function speak() {
  let chosen = null;
  try {
    chosen = JSON.parse(localStorage.getItem("lang"));
  } catch {} // refused storage: as the browser says
  const codes = (chosen ? [chosen] : navigator.languages).map((wanted) => wanted.split("-")[0].toLowerCase());
  const first = page.getElementById("stopped-words");
  const code = codes.find((code) => code in first.dataset);
  if (!code) return;
  const locale = new Intl.Locale(code);
  page.documentElement.lang = code;
  page.documentElement.dir = (locale.getTextInfo?.() ?? locale.textInfo)?.direction ?? "ltr";
  for (const place of page.querySelectorAll(`[data-${code}]`)) place.textContent = place.dataset[code];
}

async function startApp() {
  const code = page.querySelector('link[rel="modulepreload"]').href;
  const program = page.querySelector('link[rel="preload"][as="fetch"]').href;
  const { default: init } = await import(code);
  await init({ module_or_path: program });
  page.getElementById("shell")?.remove();
}

/** A worker that has installed beside an older one is an update; the very first one is not. */
function watch(worker) {
  worker?.addEventListener("statechange", () => {
    if (worker.state === "installed" && navigator.serviceWorker.controller) tellUpdate();
  });
}

async function startWorker() {
  const workers = navigator.serviceWorker;
  if (!workers) return;
  let controlled = Boolean(workers.controller);
  workers.addEventListener("controllerchange", () => {
    if (agreed) location.reload();
    else if (controlled) tellUpdate(); // another tab agreed: this one asks too, and keeps running meanwhile
    controlled = true;
  });
  registration = await workers.register("/app/sw.js", { scope: "/app/", updateViaCache: "none" });
  if (registration.waiting && workers.controller) tellUpdate();
  watch(registration.installing);
  registration.addEventListener("updatefound", () => watch(registration.installing));
  // An installed app may stay open for weeks, and the browser looks for a new worker only on navigation.
  page.addEventListener("visibilitychange", () => {
    if (page.visibilityState === "visible") registration.update().catch(() => {});
  });
}

wearLook();
speak();
startApp().catch((cause) => {
  console.error(cause);
  stopped();
});
// Refused storage (a private window) means no offline start, not no app.
startWorker().catch((cause) => console.warn("no offline copy:", cause));
