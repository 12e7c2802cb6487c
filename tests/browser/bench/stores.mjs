// Other browser stores on the very records that a Kith phone holds, in a page of their own that this machine serves.
import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { PAGE } from './kith.mjs'
import { Window, within } from './window.mjs'

const PEERS = join(import.meta.dirname, '../../peers')
const page = key => '<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Stores</title>' +
  `<main><ul class="rows"></ul></main><script type="module" src="/${key}.js"></script>`
const ROW = 'main .rows > li a'

const STORES = { pouchdb: ['PouchDB', 'pouchdb-browser'], dexie: ['Dexie', 'dexie'], tinybase: ['TinyBase', 'tinybase'] }
const installed = name => existsSync(join(PEERS, 'node_modules', name))

// The stores that are installed, and what to say about the others.
export function stores() {
  const bundler = installed('esbuild')
  const all = Object.entries(STORES).map(([key, [name, needs]]) => ({ key, name, there: bundler && installed(needs) }))
  return {
    there: all.filter(one => one.there),
    missing: all.filter(one => !one.there).map(({ name }) => `${name}: not installed; \`cargo xtask bench -- --peers\` installs it`),
  }
}

// Their pages: /pouchdb and so on, each with its code as one file, bundled once.
export async function serve(keys) {
  const { build } = createRequire(join(PEERS, 'package.json'))('esbuild')
  const { outputFiles } = await build({
    entryPoints: keys.map(key => join(PEERS, `stores/${key}.mjs`)), bundle: true, minify: true, format: 'esm', outdir: '/',
    write: false, define: { global: 'globalThis' }, target: 'es2022',
  })
  const code = new Map(outputFiles.map(file => [file.path, file.text]))
  const server = createServer((request, answer) => {
    answer.writeHead(200, { 'content-type': code.has(request.url) ? 'text/javascript' : 'text/html' })
    answer.end(code.get(request.url) ?? page(request.url.slice(1)))
  })
  await new Promise(ready => server.listen(0, '127.0.0.1', ready))
  return { origin: `http://127.0.0.1:${server.address().port}`, stop: () => server.close() }
}

export class Store {
  // The store with all records in it.
  static async fill(origin, key, records, folder) {
    const store = Object.assign(new Store(), { address: `${origin}/${key}`, folder })
    store.docs = records.map(({ kind, noun }) => ({ _id: `${kind}-${noun.id}`, type: kind, ...noun }))
    await Window.with(folder, async window => {
      await within('opening the page', window.page.goto(store.address))
      await window.run('opening the store', () => bench.until(() => globalThis.fill))
      await window.run('filling the store', docs => fill(docs), store.docs)
      for (let n = 0; n < 2; n += 1) await window.opened(store.address, ROW, PAGE)
    })
    return store
  }

  // From the start until the list is there, then a claim in that list.
  list() {
    return Window.with(this.folder, async window => {
      await window.slow()
      const start = await window.opened(this.address, ROW, PAGE)
      const held = await window.holds()
      const tap = await window.pressed('I can go', 'Yours')
      // The next run finds what this one found.
      await window.run('giving it back', () => giveBack())
      return { list: start, tap: tap.shown, stored: tap.stored, ...held }
    })
  }

  // What others changed: the same five hundred errands are wanted on another day.
  changes(n, changed) {
    const open = this.docs.filter(doc => doc.state === 'open').slice(0, changed)
    const text = JSON.stringify(open.map(doc => ({ ...doc, when: { on: [20_000 + n, 'morning'] } })))
    return Window.with(this.folder, async window => {
      await window.slow()
      await window.opened(this.address, ROW, PAGE)
      return window.run('waiting for what others changed', async ([row, last, text]) => {
        const words = place => document.querySelectorAll(row)[place]?.textContent
        const [before, lastBefore] = [words(0), words(last)]
        const from = performance.now()
        take(text)
        const delta = await bench.until(() => words(0) !== before && words(last) !== lastBefore, from)
        return { delta, deltaStored: await bench.untilWritten(from) }
      }, [ROW, PAGE - 1, text])
    })
  }
}
