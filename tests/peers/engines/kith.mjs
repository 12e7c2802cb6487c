// Kith: the hub as it is built for a server, and native phones with the app's own replica and outbox (`bench peer`),
// which speak HTTP to it. Rules, audiences and durability are those of every day. The phones live in one process of
// their own, with one thread for all as the other engines' clients have; it tells this one what each of them shows, and
// when by its own clock it was told to do something and showed something.
import { createInterface } from 'node:readline'
import { emitter, now, percentile, serve, sleep, start, HOST } from '../lib.mjs'

const { KITH, KITH_PHONES } = process.env
const PHONES = Number(process.env.FAN ?? 100) + 40
let phones, link, serial = 0
const waiting = [], shown = new Map()

const ask = (what, f = {}) => new Promise(done => {
  waiting.push(done)
  phones.proc.stdin.write(JSON.stringify({ do: what, ...f }) + '\n')
})

function open() {
  phones = start(KITH_PHONES, ['peer'], { stdio: ['pipe', 'pipe', 'inherit'], env: { ...process.env, TOKIO_WORKER_THREADS: '1' } })
  createInterface({ input: phones.proc.stdout }).on('line', line => {
    const said = JSON.parse(line)
    if ('done' in said) return waiting.shift()?.(said.at)
    const client = shown.get(said.as)
    if (!client) return
    client.count = said.count
    client.at = said.at
    for (const [id, updated] of said.edits) client.edits.set(id, { updated })
    client.emit()
  })
}

// A line to the phones and one back: what this way of driving them adds to whatever is timed from here.
async function detour() {
  const took = []
  for (let i = 0; i < 200; i++) {
    const began = now()
    await ask('ping')
    took.push(now() - began)
    await sleep(2)
  }
  return percentile(took, 50).toFixed(2)
}

export const peer = {
  serve: ({ port, dir }) => serve(['serve', '--data', `${dir}/kith`, '--listen', `${HOST}:${port}`],
    { program: KITH, heard: line => { link ??= /http\S+\/join\/\S+/.exec(line)?.[0] } }),
  prepare: async ({ port }) => {
    open()
    while (!link) await sleep(20)
    await ask('join', { hub: `${HOST}:${port}`, link, phones: PHONES })
  },
  clientToo: () => [phones.pid],
  notes: async () => `a line to the process of the phones and one back took ${await detour()} ms (p50), which is part of the load and the initial sync`,
  client: ({ port }) => {
    const who = ++serial
    const { emit, onChange } = emitter()
    const me = { count: 0, edits: new Map(), emit }
    shown.set(who, me)
    return {
      started: ask('open', { who, hub: `${HOST}:${port}` }),
      onChange,
      count: () => me.count,
      get: id => me.edits.get(id),
      at: () => me.at,
      load: docs => ask('load', { who, docs }),
      settle: () => ask('settle', { who }),
      edit: e => ask('edit', { who, id: e.id, updated: e.updated }),
      connect: () => ask('connect', { who }),
      disconnect: () => ask('disconnect', { who }),
      close: () => { shown.delete(who); return ask('close', { who }) },
    }
  },
}
