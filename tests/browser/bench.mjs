// What a phone takes, in Chromium at a quarter of this machine's speed: from opening it without signal to a list, from a
// tap to its result, and five hundred records that others changed; what it stores and what it holds in memory. Beside it
// other browser stores on the very same records. Run by `cargo xtask bench`; figures are printed and never asserted.
//
// A row that fails says on standard error at which step, is marked in the table, and takes no other row with it.
// `SIZES=2000 RUNS=1` is the quickest look.
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { CHANGED, Kith, PAGE } from './bench/kith.mjs'
import { serve, Store, stores } from './bench/stores.mjs'
import { SLOWER, Window } from './bench/window.mjs'

const SIZES = (process.env.SIZES ?? '2000,10000').split(',').map(Number)
const RUNS = Number(process.env.RUNS ?? 5)

const ms = time => `${time.toFixed(0)} ms`
const mib = bytes => `${(bytes / 2 ** 20).toFixed(1)} MiB`
const ROWS = [
  ['cold start without signal, until Today with what is in hand', 'today', ms],
  [`cold start without signal, until the first ${PAGE} of the list`, 'list', ms],
  ['a claim in that list, until it is shown', 'tap', ms],
  ['until it is stored', 'stored', ms],
  ['opening an errand from Today', 'errand', ms],
  ['writing down a visit, until it is shown', 'visit', ms],
  ['until it is stored', 'visitStored', ms],
  [`${CHANGED} records that others changed, until shown`, 'delta', ms],
  ['until they are stored', 'deltaStored', ms],
  ['IndexedDB', 'disk', mib],
  ['the app itself, kept for offline', 'caches', mib],
  ['JavaScript heap', 'heap', mib],
  ['WebAssembly memory', 'wasm', mib],
  ['nodes on the page', 'nodes', String],
]

// What one phone or store takes: the figures of several runs, by name.
class Column {
  constructor(name) {
    Object.assign(this, { name, figures: {}, failed: new Set() })
  }

  // Does something several times. What fails is said, and is tried no further.
  async measure(what, keys, work) {
    for (let n = 0; n < RUNS; n += 1) {
      console.error(`-- ${this.name}: ${what}, ${n + 1} of ${RUNS}`)
      try {
        for (const [key, figure] of Object.entries(await work(n))) (this.figures[key] ??= []).push(figure)
      } catch (error) {
        console.error(`-- ${this.name}: ${what} did not finish: ${error.message}`)
        return keys.forEach(key => this.failed.add(key))
      }
    }
  }

  // The middle, and the range where it is a time.
  cell(key, spell) {
    if (this.failed.has(key)) return 'did not finish'
    const all = this.figures[key]?.toSorted((a, b) => a - b)
    if (!all || all.every(figure => figure === 0)) return '-'
    const middle = spell(all[Math.floor((all.length - 1) / 2)])
    return spell === ms && all.length > 1 ? `${middle} (${all[0].toFixed(0)} to ${all.at(-1).toFixed(0)})` : middle
  }
}

const HELD = ['disk', 'caches', 'heap', 'wasm', 'nodes']
const LIST = ['list', 'tap', 'stored', ...HELD]
const DELTA = ['delta', 'deltaStored']

async function kith(count, folder) {
  const [column, phone] = [new Column('Kith'), await Kith.start(count, folder)]
  try {
    await column.measure('Today', ['today', 'errand', 'visit', 'visitStored'], () => phone.today())
    await column.measure('the list', LIST, () => phone.list())
    await column.measure('what others changed', DELTA, n => phone.changes(n))
    return { column, held: phone.held }
  } finally {
    await phone.stop()
  }
}

async function store({ key, name }, origin, records, folder) {
  const column = new Column(name)
  try {
    const store = await Store.fill(origin, key, records, folder)
    await column.measure('the list', LIST, () => store.list())
    await column.measure('what others changed', DELTA, n => store.changes(n, CHANGED))
  } catch (error) {
    console.error(`-- ${name} did not finish: ${error.message}`);
    [...LIST, ...DELTA].forEach(key => column.failed.add(key))
  }
  return column
}

const line = cells => console.log(`| ${cells.join(' | ')} |`)
const load = () => loadavg().map(one => one.toFixed(1)).join(' ')

function print({ count, columns, held }) {
  console.log(`${count} open errands, ${held.records.length} records, ${mib(held.bytes)} as text; medians of ${RUNS} with the range; load ${load()}\n`)
  line(['measured', ...columns.map(column => column.name)])
  line(['---', ...columns.map(() => '---')])
  for (const [title, key, spell] of ROWS) line([title, ...columns.map(column => column.cell(key, spell))])
  console.log('')
}

async function size(count, { there }, origin) {
  const folders = []
  const folder = () => (folders.push(mkdtempSync(join(tmpdir(), 'kith-bench-'))), folders.at(-1))
  try {
    const { column, held } = await kith(count, folder())
    const columns = [column]
    for (const one of there) columns.push(await store(one, origin, held.records, folder()))
    print({ count, columns, held })
  } finally {
    folders.forEach(folder => rmSync(folder, { recursive: true, force: true }))
  }
}

// How much longer the same work takes in a page that is slowed down: what "slower" means on this machine.
const slowness = () => Window.with('', async window => {
  // The shortest of several: whatever else runs here makes it longer.
  const work = () => window.run('working', () => {
    const times = Array.from({ length: 10 }, () => {
      const from = performance.now()
      for (let n = 0, sum = 0; n < 3e7; n += 1) sum += n
      return performance.now() - from
    })
    return Math.min(...times)
  })
  const before = await work()
  await window.slow()
  return (await work()) / before
})

const programs = readdirSync(process.env.KITH_SITE).filter(name => name.endsWith('.wasm'))
const weight = programs.reduce((sum, name) => sum + statSync(join(process.env.KITH_SITE, name)).size, 0)
const others = stores()
const served = others.there.length ? await serve(others.there.map(one => one.key)) : null
let failed = false
try {
  console.log(`A phone in Chromium, its page's thread at 1/${SLOWER} of the speed (the same work took ${(await slowness()).toFixed(1)} times as long); ` +
    `${cpus().length} cores for it, the hub and this; the app's programs have ${mib(weight)}; load ${load()}\n`)
  for (const count of SIZES) {
    await size(count, others, served?.origin).catch(error => {
      failed = true
      console.error(`-- ${count} did not finish: ${error.message}`)
    })
  }
  others.missing.forEach(one => console.log(one))
} finally {
  served?.stop()
}
process.exit(failed ? 1 : 0)
