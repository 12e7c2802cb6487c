// Kith: the hub as it is built for a server, and native phones with the app's own replica and outbox (`bench peer`),
// which speak HTTP to it. Rules, audiences and durability are those of every day. The phones live in one process of
// their own; it tells this one what each of them shows.
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { emitter, serve, HOST } from '../lib.mjs'

const { KITH, KITH_PHONES } = process.env
const PHONES = Number(process.env.FAN ?? 100) + 40
let phones, link, waiting, serial = 0
const shown = new Map()

const ask = (what, f = {}) => new Promise(done => { waiting.push(done); tell(what, f) })
const tell = (what, f) => phones.stdin.write(JSON.stringify({ do: what, ...f }) + '\n')

function start() {
  waiting = []
  phones = spawn(KITH_PHONES, ['peer'], { stdio: ['pipe', 'pipe', 'inherit'] })
  process.on('exit', () => phones.kill('SIGKILL'))
  createInterface({ input: phones.stdout }).on('line', line => {
    const said = JSON.parse(line)
    if ('done' in said) return waiting.shift()?.()
    const client = shown.get(said.as)
    if (!client) return
    client.count = said.count
    for (const [id, updated] of said.edits) client.edits.set(id, { updated })
    client.emit()
  })
}

export const peer = {
  name: 'Kith',
  packages: [],
  serve: ({ port, dir }) => serve(['serve', '--data', `${dir}/kith`, '--listen', `${HOST}:${port}`],
    { program: KITH, heard: line => { link ??= /http\S+\/join\/\S+/.exec(line)?.[0] } }),
  prepare: async ({ port }) => {
    start()
    while (!link) await new Promise(r => setTimeout(r, 20))
    await ask('join', { hub: `${HOST}:${port}`, link, phones: PHONES })
  },
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
      load: docs => ask('load', { who, docs }),
      settle: () => ask('settle', { who }),
      edit: e => tell('edit', { who, id: e.id, updated: e.updated }),
      connect: () => ask('connect', { who }),
      disconnect: () => ask('disconnect', { who }),
      close: () => { shown.delete(who); return ask('close', { who }) },
    }
  },
}
