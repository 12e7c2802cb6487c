// node run.mjs [peer ...] ; see README.md. Everything stays on loopback and ends by itself.
import { mkdtempSync, rmSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir, cpus } from 'node:os'
import { join } from 'node:path'
import { createRequire } from 'node:module'
import { table } from './table.mjs'
import { makeDocs, makeEdits } from './workload.mjs'
import { cpuSeconds, fsyncMs, memMiB, now, percentile, relay, sleep, until, waitPort, within } from './lib.mjs'

const PEERS = ['kith', 'yjs', 'tinybase', 'automerge', 'pouchdb', 'zero']
const DOCS = Number(process.env.DOCS ?? 2000)
const PUSH = Number(process.env.PUSH ?? 500)
const LIVE = Number(process.env.LIVE ?? 200)
const FAN = Number(process.env.FAN ?? 100)
const ROUNDS = Number(process.env.ROUNDS ?? 10)
const LIMIT = Number(process.env.LIMIT_MS ?? 90000)

const require = createRequire(import.meta.url)
const version = p => {
  for (const base of require.resolve.paths(p)) {
    try { return JSON.parse(readFileSync(join(base, p, 'package.json'), 'utf8')).version } catch {}
  }
}
const r1 = x => Number(x.toFixed(1))

async function open(peer, port) {
  const c = peer.client({ port })
  await c.started
  return c
}
const has = (c, edits) => () => edits.every(e => c.get(e.id)?.updated === e.updated)

async function bench(key, port) {
  const { peer } = await import(`./engines/${key}.mjs`)
  const dir = mkdtempSync(join(tmpdir(), 'peer-'))
  const docs = makeDocs(DOCS)
  const out = { peer: peer.name, fsync_ms: fsyncMs(dir), versions: Object.fromEntries(peer.packages.map(p => [p, version(p)])) }
  peer.reset?.()
  let server = peer.serve({ port, dir })
  const stage = async (name, f) => {
    try { await within(3 * LIMIT, name, f()) } catch (e) { out[name + '_error'] = String(e.message ?? e); console.error(key, name, e) }
  }
  try {
    await waitPort(port)
    await peer.prepare?.({ port })
    await sleep(500)
    out.mem_idle_mib = memMiB(server.pid)
    let a = await open(peer, port)
    let b
    await stage('load', async () => {
      await sleep(200)
      const t = now()
      await a.load(docs)
      b = await open(peer, port)
      await until(b, () => b.count() === DOCS, LIMIT, 'load')
      out.load_visible_ms = r1(now() - t)
    })
    await a.settle?.()
    await sleep(1500)
    out.mem_loaded_mib = memMiB(server.pid)

    await stage('initial', async () => {
      const times = []
      const cpu = cpuSeconds(server.pid)
      for (let i = 0; i < 5; i++) {
        const t = now()
        const c = peer.client({ port })
        await c.started
        await until(c, () => c.count() === DOCS, LIMIT, 'initial sync')
        times.push(now() - t)
        await c.close()
      }
      out.initial_ms = r1(percentile(times, 50))
      out.initial_rows_per_s = Math.round(DOCS / percentile(times, 50) * 1000)
      out.initial_server_cpu_ms = r1((cpuSeconds(server.pid) - cpu) / 5 * 1000)
    })
    await stage('initial_bytes', async () => {
      const tap = await relay(port + 6, port)
      const c = peer.client({ port: port + 6 })
      await c.started
      await until(c, () => c.count() === DOCS, LIMIT, 'initial sync through the relay')
      await sleep(500)
      const n = tap.take()
      await c.close(); await tap.close()
      Object.assign(out, { initial_bytes_down: n.down, initial_bytes_up: n.up, initial_bytes_per_doc: r1((n.down + n.up) / DOCS) })
    })

    await stage('push', async () => {
      const edits = makeEdits(docs, PUSH, 1000)
      await a.disconnect()
      for (const e of edits) await a.edit(e)
      await sleep(300)
      const cpu = cpuSeconds(server.pid)
      const t = now()
      await a.connect()
      await until(b, has(b, edits), LIMIT, 'push')
      out.push_visible_ms = r1(now() - t)
      out.push_edits_per_s = Math.round(PUSH / (now() - t) * 1000)
      out.push_server_cpu_ms = r1((cpuSeconds(server.pid) - cpu) * 1000)
    })

    await stage('live', async () => {
      const lat = []
      for (const e of makeEdits(docs, LIVE, 100000, 3)) {
        const t = now()
        await a.edit(e)
        await until(b, has(b, [e]), LIMIT, 'live')
        lat.push(now() - t)
      }
      Object.assign(out, { live_p50_ms: r1(percentile(lat, 50)), live_p99_ms: r1(percentile(lat, 99)) })
    })

    await stage('push_bytes', async () => {
      const tap = await relay(port + 7, port)
      const w = peer.client({ port: port + 7 })
      await w.started
      await until(w, () => w.count() === DOCS, LIMIT, 'writer through the relay')
      await sleep(500)
      tap.take()
      const edits = makeEdits(docs, 100, 200000, 4)
      for (const e of edits) { await w.edit(e); await until(b, has(b, [e]), LIMIT, 'edit through the relay'); await sleep(20) }
      await sleep(300)
      const n = tap.take()
      out.live_bytes_per_edit_writer = r1((n.up + n.down) / edits.length)
      const watch = makeEdits(docs, 100, 300000, 5)
      for (const e of watch) { await a.edit(e); await until(w, has(w, [e]), LIMIT, 'edit towards the relay'); await sleep(20) }
      await sleep(300)
      const m = tap.take()
      out.live_bytes_per_edit_reader = r1((m.up + m.down) / watch.length)
      await w.close(); await tap.close()
    })

    await stage('fanout', async () => {
      const fan = []
      for (let i = 0; i < FAN; i++) {
        const c = await open(peer, port)
        await until(c, () => c.count() === DOCS, LIMIT, 'fan-out client')
        fan.push(c)
      }
      await sleep(1000)
      out.mem_fanout_mib = memMiB(server.pid)
      const last = []
      for (const e of makeEdits(docs, ROUNDS, 400000, 6)) {
        const t = now()
        await a.edit(e)
        await Promise.all(fan.map(c => until(c, has(c, [e]), LIMIT, 'fan-out')))
        last.push(now() - t)
        await sleep(100)
      }
      Object.assign(out, { fanout_clients: FAN, fanout_last_p50_ms: r1(percentile(last, 50)), fanout_last_max_ms: r1(Math.max(...last)) })
      for (const c of fan) await c.close()
    })

    // The last 50 edits reached another client; the server is killed at once, or 3 s later; what does a fresh client get?
    await stage('crash', async () => {
      const early = makeEdits(docs, 50, 500000, 7)
      for (const e of early) await a.edit(e)
      await until(b, has(b, early), LIMIT, 'edits before the crash')
      await sleep(3000)
      const late = makeEdits(docs, 50, 600000, 8).filter(e => !early.some(x => x.id === e.id))
      for (const e of late) await a.edit(e)
      await until(b, has(b, late), LIMIT, 'edits before the crash')
      await server.kill('SIGKILL')
      await within(5000, 'close', Promise.all([a.close(), b.close()])).catch(() => {})
      server = peer.serve({ port, dir })
      await waitPort(port)
      const c = await within(10000, 'open after the crash', open(peer, port))
      await until(c, () => c.count() === DOCS, 8000, 'documents after the crash').catch(() => {})
      await until(c, has(c, [...early, ...late]), 3000, 'edits after the crash').catch(() => {})
      const kept = list => list.filter(e => c.get(e.id)?.updated === e.updated).length + '/' + list.length
      Object.assign(out, { crash_docs_kept: c.count(), crash_edits_3s_before_kept: kept(early), crash_edits_just_before_kept: kept(late) })
      await within(5000, 'close', Promise.resolve(c.close())).catch(() => {})
    })
  } finally {
    await server.kill('SIGKILL')
    rmSync(dir, { recursive: true, force: true })
  }
  return out
}

// a client library that throws in a callback must not end the run
const said = new Set()
for (const what of ['unhandledRejection', 'uncaughtException']) {
  process.on(what, e => { const m = `${what} ${e?.message ?? e}`; if (!said.has(m)) console.error(said.add(m) && m) })
}
const PACKAGE = { yjs: 'y-websocket', tinybase: 'tinybase', automerge: '@automerge/automerge-repo-sync-server', pouchdb: 'pouchdb-server', zero: '@rocicorp/zero' }
const absent = key =>
  key === 'kith' ? !process.env.KITH && 'KITH and KITH_PHONES do not say where the programs are; `cargo xtask bench` does'
  : !version(PACKAGE[key]) ? 'not installed; `cargo xtask bench -- --peers` installs it'
  : key === 'zero' && !process.env.ZERO_PG && 'not run: it needs Node 22 and a Postgres of its own (ZERO_PG, see tests/peers/README.md)'
const wanted = process.argv.slice(2).length ? process.argv.slice(2) : PEERS
const chosen = wanted.filter(key => !absent(key))
const missing = wanted.filter(absent).map(key => `${key}: ${absent(key)}`)
const json = JSON.stringify(makeDocs(DOCS))
const result = { node: process.version, cores: cpus().length, docs: DOCS, json_bytes_per_doc: r1(json.length / DOCS), push: PUSH, live: LIVE, fan: FAN, peers: {} }
let port = 18100
for (const key of chosen) {
  console.error('--', key)
  try { result.peers[key] = await bench(key, port) } catch (e) { result.peers[key] = { error: String(e.stack ?? e) } }
  port += 10
  if (process.env.OUT) writeFileSync(process.env.OUT, JSON.stringify(result, null, 1))
}
console.log(table(result, missing))
process.exit(0)
