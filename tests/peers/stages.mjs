// What one engine is asked, in this order; README.md says what is timed. `t` is one turn: `peer port docs out a b server`.
import { makeEdits } from './workload.mjs'
import { cpuSeconds, LIMIT, memMiB, now, percentile, relay, settled, sleep, until, waitPort, within } from './lib.mjs'

export const DOCS = Number(process.env.DOCS ?? 2000)
export const PUSH = Number(process.env.PUSH ?? 500)
export const LIVE = Number(process.env.LIVE ?? 200)
export const FAN = Number(process.env.FAN ?? 100)
const ROUNDS = Number(process.env.ROUNDS ?? 10)

const r2 = x => Number(x.toFixed(2))

// How long something took until all of these clients show it. Clients of another process say by a clock of their own when
// they were told and when they showed it; the pipe between is no engine's.
async function timed(act, clients, edits, what) {
  const began = now()
  const told = await act()
  await Promise.all(clients.map(c => until(c, has(c, edits), LIMIT, what)))
  return clients[0].at ? Math.max(...clients.map(c => c.at())) - told : now() - began
}

const has = (c, edits) => () => edits.every(e => c.get(e.id)?.updated === e.updated)
// Every process that the engine needs as a server, and the one or two in which all clients are.
const server = t => [t.server.pid, ...t.peer.serverToo?.() ?? []]
const serverCpu = t => cpuSeconds(server(t))
const clientCpu = t => { const own = process.cpuUsage(); return (own.user + own.system) / 1e6 + cpuSeconds(t.peer.clientToo?.() ?? []) }
export const memory = t => memMiB(server(t))

export async function open(t, port = t.port) {
  const c = t.peer.client({ port })
  await c.started
  return c
}

async function opened(t, what, port) {
  const c = await open(t, port)
  await until(c, () => c.count() === DOCS, LIMIT, what)
  return c
}

export const STAGES = {
  async load(t) {
    t.a = await open(t)
    await sleep(200)
    const began = now()
    await t.a.load(t.docs)
    t.b = await opened(t, 'all documents on a second client')
    t.out.load_visible_ms = r2(now() - began)
    await sleep(1500)
    t.out.mem_loaded_mib = memory(t)
  },

  async initial(t) {
    const times = [], cpu = serverCpu(t), clients = clientCpu(t)
    for (let i = 0; i < 5; i++) {
      const began = now()
      const c = await opened(t, 'initial sync')
      times.push(now() - began)
      await c.close()
    }
    t.out.initial_ms = r2(percentile(times, 50))
    t.out.initial_server_cpu_ms = r2((serverCpu(t) - cpu) / 5 * 1000)
    t.out.initial_client_cpu_ms = r2((clientCpu(t) - clients) / 5 * 1000)
  },

  async initial_bytes(t) {
    const tap = await relay(t.port + 6, t.port)
    const c = await opened(t, 'initial sync through the relay', t.port + 6)
    await sleep(500)
    const n = tap.take()
    await c.close(); await tap.close()
    t.out.initial_bytes_per_doc = r2((n.down + n.up) / DOCS)
  },

  async push(t) {
    const took = []
    let cpu = 0
    for (let i = 0; i < 5; i++) {
      const edits = makeEdits(t.docs, PUSH, 1000 * (i + 1), i)
      await t.a.disconnect()
      for (const e of edits) await t.a.edit(e)
      await sleep(300)
      cpu -= serverCpu(t)
      took.push(await timed(() => t.a.connect(), [t.b], edits, 'offline edits on another client'))
      await sleep(300)
      cpu += serverCpu(t)
    }
    Object.assign(t.out, { push_visible_ms: r2(percentile(took, 50)), push_server_cpu_ms: r2(cpu / 5 * 1000) })
  },

  async live(t) {
    await t.a.settle?.()
    const took = []
    for (const e of makeEdits(t.docs, LIVE, 100000, 3)) {
      took.push(await timed(() => t.a.edit(e), [t.b], [e], 'a live edit on another client'))
    }
    Object.assign(t.out, { live_p50_ms: r2(percentile(took, 50)), live_p99_ms: r2(percentile(took, 99)) })
  },

  async live_bytes(t) {
    await t.a.settle?.()
    const tap = await relay(t.port + 7, t.port)
    const w = await opened(t, 'a client behind the relay', t.port + 7)
    await sleep(500)
    tap.take()
    const edits = makeEdits(t.docs, 100, 200000, 4)
    for (const e of edits) { await w.edit(e); await until(t.b, has(t.b, [e]), LIMIT, 'an edit through the relay'); await sleep(20) }
    await sleep(300)
    const n = tap.take()
    const watch = makeEdits(t.docs, 100, 300000, 5)
    for (const e of watch) { await t.a.edit(e); await until(w, has(w, [e]), LIMIT, 'an edit towards the relay'); await sleep(20) }
    await sleep(300)
    const m = tap.take()
    t.out.live_bytes_per_edit_writer = r2((n.up + n.down) / edits.length)
    t.out.live_bytes_per_edit_reader = r2((m.up + m.down) / watch.length)
    await w.close(); await tap.close()
  },

  // What opens its clients slowly gets as many of them as come in twice the limit, and the table says so.
  async fanout(t) {
    await t.a.settle?.()
    const fan = [], late = now() + 2 * LIMIT
    while (fan.length < FAN && now() < late) fan.push(await opened(t, `client ${fan.length + 1} of ${FAN}`))
    await sleep(1000)
    Object.assign(t.out, { fanout_clients: fan.length, mem_fanout_mib: memory(t) })
    const last = []
    for (const e of makeEdits(t.docs, ROUNDS, 400000, 6)) {
      last.push(await timed(() => t.a.edit(e), fan, [e], `one change on ${fan.length} clients`))
      await sleep(100)
    }
    Object.assign(t.out, { fanout_last_p50_ms: r2(percentile(last, 50)), fanout_last_max_ms: r2(Math.max(...last)) })
    for (const c of fan) await c.close()
  },

  // The last 50 edits reached another client; the server is killed at once, or 3 s later; what does a fresh client get?
  async crash(t) {
    await t.a.settle?.()
    const early = makeEdits(t.docs, 50, 500000, 7)
    for (const e of early) await t.a.edit(e)
    await until(t.b, has(t.b, early), LIMIT, 'edits before the crash')
    await sleep(3000)
    const late = makeEdits(t.docs, 50, 600000, 8).filter(e => !early.some(x => x.id === e.id))
    for (const e of late) await t.a.edit(e)
    await until(t.b, has(t.b, late), LIMIT, 'edits before the crash')
    await t.server.kill('SIGKILL')
    // nobody who still has the edits may bring them back
    await within(5000, 'closing', Promise.all([t.a.close(), t.b.close()])).catch(() => {})
    t.server = t.peer.serve(t)
    await waitPort(t.port)
    const c = await within(LIMIT, 'a client after the crash', open(t))
    await settled(c, () => c.count() === DOCS && has(c, [...early, ...late])(), 10000, LIMIT)
    const lost = edits => edits.filter(e => c.get(e.id)?.updated !== e.updated).length
    Object.assign(t.out, { lost_documents: DOCS - c.count(), lost_after_3_s: lost(early), lost_at_once: lost(late) })
    await within(5000, 'closing', Promise.resolve(c.close())).catch(() => {})
  },
}
