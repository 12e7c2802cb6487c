// What a phone takes, in Chromium at a quarter of this machine's speed: from opening it without signal to a list, from a
// tap to its result, and five hundred records that come in at once; what it stores and what it holds in memory. Beside
// it two browser stores on the very same records. Run by `cargo xtask bench`; figures are printed and never asserted.
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, statSync, readdirSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { chromium } from 'playwright-core'
import { makeDocs } from '../peers/workload.mjs'
import { built } from './bench-stores.mjs'
import { Hub } from './hub.mjs'
import { options, Phone, say } from './phones.mjs'

const SLOWER = 4
const SIZES = (process.env.SIZES ?? '2000,10000').split(',').map(Number)
const RUNS = Number(process.env.RUNS ?? 3)
const NEW = 500

const middle = values => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]
const mib = bytes => `${(bytes / 2 ** 20).toFixed(1)} MiB`
const ms = time => `${time.toFixed(0)} ms`
const row = (what, ...figures) => console.log(`| ${[what, ...figures].join(' | ')} |`)

// Native phones that fill the group (`bench peer`).
function fillers() {
  const phones = spawn(process.env.KITH_PHONES, ['peer'], { stdio: ['pipe', 'pipe', 'inherit'] })
  const waiting = []
  createInterface({ input: phones.stdout }).on('line', line => {
    const said = JSON.parse(line)
    if ('done' in said) waiting.shift()?.(said)
  })
  return {
    ask: (what, f = {}) =>
      new Promise(done => {
        waiting.push(done)
        phones.stdin.write(JSON.stringify({ do: what, ...f }) + '\n')
      }),
    end: () => phones.kill(),
  }
}

// Runs before the page's own scripts: keeps the program's memory, and tells when something stands on the screen.
function watch() {
  for (const name of ['instantiate', 'instantiateStreaming']) {
    const original = WebAssembly[name]
    WebAssembly[name] = async (...args) => {
      const made = await original.apply(WebAssembly, args)
      globalThis.memory = (made.instance ?? made).exports.memory
      return made
    }
  }
  // Milliseconds until a frame after `shows` has become true has been handed over for drawing.
  globalThis.until = (shows, from = 0) =>
    new Promise(done => {
      const seen = () => shows() && (looking.disconnect(), requestAnimationFrame(() => setTimeout(() => done(performance.now() - from))))
      const looking = new MutationObserver(seen)
      looking.observe(document, { childList: true, subtree: true, characterData: true, attributes: true })
      seen()
    })
}

class Bench {
  // A browser of its own each time, so that nothing is warm but what lies on the disk.
  async start(folder, offline) {
    this.context = await chromium.launchPersistentContext(folder, { ...options, viewport: { width: 360, height: 800 }, locale: 'en-GB' })
    this.context.setDefaultTimeout(180_000)
    await this.context.setOffline(offline)
    this.page = await this.context.newPage()
    this.page.on('pageerror', error => console.error(error))
    this.cdp = await this.context.newCDPSession(this.page)
    await this.page.addInitScript(watch)
  }

  slow(times = SLOWER) {
    return this.cdp.send('Emulation.setCPUThrottlingRate', { rate: times })
  }

  // From asking for an address until the first row that matches stands there.
  async opened(address, selector) {
    await this.slow()
    await this.page.goto(address, { waitUntil: 'commit' })
    return this.page.evaluate(selector => until(() => document.querySelector(selector)), selector)
  }

  // From pressing the first such button until the page says this more often than before.
  tapped(button, words) {
    return this.page.evaluate(([button, words]) => {
      const held = [...document.querySelectorAll('button')].find(one => one.textContent.trim() === button)
      const place = held.closest('li') ?? document.body
      const from = performance.now()
      const result = until(() => place.textContent.includes(words), from)
      held.click()
      return result
    }, [button, words])
  }

  async holds() {
    const disk = await this.page.evaluate(async () => (await navigator.storage.estimate()).usageDetails ?? {})
    await this.cdp.send('HeapProfiler.collectGarbage')
    const { usedSize } = await this.cdp.send('Runtime.getHeapUsage')
    const wasm = await this.page.evaluate(() => globalThis.memory?.buffer.byteLength ?? 0)
    const { nodes } = await this.cdp.send('Memory.getDOMCounters')
    return { disk: disk.indexedDB ?? 0, caches: disk.caches ?? 0, heap: usedSize, wasm, nodes }
  }

  stop() {
    return this.context.close()
  }
}

const ROW = 'main a[href^="/app/errand/"]'
const rows = page => page.evaluate(row => document.querySelectorAll(row).length, ROW)

// A volunteer's phone with so many open errands; hands back what it has read, for the others to hold.
async function kith(count, folder) {
  const hub = await Hub.start()
  const native = fillers()
  const records = []
  const [bench, figures] = [new Bench(), { start: [], list: [], tap: [], tapAlone: [], delta: [], own: [] }]
  try {
    const link = hub.organiserLink
    await native.ask('join', { hub: `127.0.0.1:${hub.port}`, link, phones: 3 })
    await native.ask('open', { who: 1, hub: `127.0.0.1:${hub.port}` })
    const docs = makeDocs(count + NEW * RUNS)
    await native.ask('load', { who: 1, docs: docs.slice(0, count) })
    const invite = await native.ask('invite')

    await bench.start(folder, false)
    const reading = []
    bench.page.on('response', answer => {
      if (answer.url().endsWith('/api/v1/sync')) reading.push(answer.json().then(({ puts = [] }) => records.push(...puts.map(put => put[1])), () => {}))
    })
    const phone = Object.assign(new Phone(), { context: bench.context, page: bench.page, troubles: [] })
    await phone.join(invite.link, 'Asha Example')
    await bench.page.goto(`${hub.origin}/app/open`)
    await bench.page.evaluate(([row, count]) => until(() => document.querySelectorAll(row).length >= count), [ROW, count])
    await bench.page.evaluate(() => navigator.serviceWorker.ready)
    await bench.page.waitForTimeout(3_000)
    await Promise.all(reading)
    await bench.stop()

    for (let n = 0; n < RUNS; n += 1) {
      await bench.start(folder, true)
      figures.start.push(await bench.opened(`${hub.origin}/app/`, 'html[data-ready] main h1'))
      await bench.stop()
      await bench.start(folder, true)
      figures.list.push(await bench.opened(`${hub.origin}/app/open`, ROW))
      assert.ok((await rows(bench.page)) >= count - 2 * n, 'the list is whole')
      if (n === 0) figures.held = await bench.holds()
      figures.tap.push(await bench.tapped(say('errand-take'), say('errand-taken-waiting-short')))
      // The same on the errand's own page.
      await bench.page.locator(ROW).nth(3).evaluate(link => link.click())
      await bench.page.getByRole('button', { name: say('errand-take'), exact: true }).waitFor()
      figures.tapAlone.push(await bench.tapped(say('errand-take'), say('state-waiting')))
      await bench.page.evaluate(() => history.back())
      await bench.page.evaluate(row => until(() => document.querySelector(row)), ROW)
      // What waits goes up first, so that only the new records are timed.
      await bench.context.setOffline(false)
      await bench.page.evaluate(said => until(() => !document.body.textContent.includes(said)), say('errand-taken-waiting-short'))
      await bench.page.waitForTimeout(3_000)
      await bench.context.setOffline(true)
      const before = await rows(bench.page)
      await native.ask('load', { who: 1, docs: docs.slice(count + NEW * n, count + NEW * (n + 1)) })
      const took = bench.page.evaluate(async ([row, wanted]) => {
        await new Promise(online => addEventListener('online', online, { once: true }))
        const from = performance.now()
        performance.clearResourceTimings()
        const all = await until(() => document.querySelectorAll(row).length >= wanted, from)
        const answer = performance.getEntriesByType('resource').filter(one => one.name.endsWith('/sync')).map(one => one.responseEnd)
        return [all, from + all - Math.max(...answer.filter(end => end < from + all))]
      }, [ROW, before + NEW])
      await bench.context.setOffline(false)
      const [all, own] = await took
      figures.delta.push(all)
      figures.own.push(own)
      await bench.page.waitForTimeout(1_000)
      await bench.stop()
    }
    return { figures, records }
  } finally {
    native.end()
    await hub.stop()
  }
}

async function store(name, docs, folder) {
  const served = await built()
  const [bench, figures] = [new Bench(), { list: [], tap: [], delta: [] }]
  const address = `${served.origin}/?store=${name}`
  await bench.start(folder, false)
  await bench.page.goto(address)
  await bench.page.waitForFunction(() => globalThis.fill)
  await bench.page.evaluate(docs => fill(docs), docs)
  await bench.stop()
  for (let n = 0; n < RUNS; n += 1) {
    await bench.start(folder, false)
    figures.list.push(await bench.opened(address, 'li a'))
    if (n === 0) figures.held = await bench.holds()
    figures.tap.push(await bench.tapped('I can go', 'Yours'))
    const more = docs.filter(doc => doc.state === 'open').slice(0, NEW).map(doc => ({ ...doc, _id: `${doc._id}-${n}` }))
    figures.delta.push(await bench.page.evaluate(async docs => {
      const from = performance.now()
      const wanted = document.querySelectorAll('li').length + docs.length
      await take(docs)
      return until(() => document.querySelectorAll('li').length >= wanted, from)
    }, more))
    await bench.stop()
  }
  served.stop()
  return figures
}

const weight = readdirSync(process.env.KITH_SITE).filter(name => name.endsWith('.wasm')).map(name => statSync(join(process.env.KITH_SITE, name)).size)[0]
console.log(`Chromium at 1/${SLOWER} of its speed, ${cpus().length} cores, load ${loadavg()[0].toFixed(1)}; the app's program has ${mib(weight)}; median of ${RUNS}\n`)
for (const count of SIZES) {
  const folders = ['kith', 'pouchdb', 'dexie'].map(name => mkdtempSync(join(tmpdir(), `kith-bench-${name}-`)))
  try {
    const { figures, records } = await kith(count, folders[0])
    // The same records under one flat key, as these stores like them.
    const docs = records.map(record => Object.entries(record)[0]).map(([kind, noun]) => ({ ...noun, _id: `${kind}-${noun.id}` }))
    const [pouchdb, dexie] = [await store('pouchdb', docs, folders[1]), await store('dexie', docs, folders[2])]
    const all = [figures, pouchdb, dexie]
    row(`${docs.length} records`, 'Kith', 'PouchDB', 'Dexie')
    row(...Array(4).fill('---'))
    row('cold start without signal, until Today', ms(middle(figures.start)), '-', '-')
    row(`cold start, until the list of ${count}`, ...all.map(one => ms(middle(one.list))))
    row('a tap in that list, until its result', ...all.map(one => ms(middle(one.tap))))
    row("a tap on the errand's own page", ms(middle(figures.tapAlone)), '-', '-')
    row(`${NEW} new records, until all are in the list`, ...all.map(one => ms(middle(one.delta))))
    row('of which after the answer had come', ms(middle(figures.own)), '-', '-')
    row('IndexedDB', ...all.map(one => mib(one.held.disk)))
    row('app kept for offline', mib(figures.held.caches), '-', '-')
    row('JS heap · WebAssembly memory', ...all.map(one => `${mib(one.held.heap)} · ${mib(one.held.wasm)}`))
    row('nodes on the page', ...all.map(one => one.held.nodes))
    console.log('')
  } finally {
    folders.forEach(folder => rmSync(folder, { recursive: true, force: true }))
  }
}
