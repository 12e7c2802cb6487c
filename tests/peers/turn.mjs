// One engine's turn, in a process of its own, so that no engine inherits another's memory or waits for its garbage:
// node turn.mjs <engine> <port> <empty folder> <file for the result>
import { writeFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { makeDocs } from './workload.mjs'
import { DOCS, memory, STAGES } from './stages.mjs'
import { fsyncMs, sleep, STAGE, waitPort, within } from './lib.mjs'

const [key, port, dir, file] = process.argv.slice(2)

// a client library that throws in a callback must not end the turn
const said = new Set()
for (const what of ['unhandledRejection', 'uncaughtException']) {
  process.on(what, e => { const m = `   ${key}: ${what} ${e?.message ?? e}`; if (!said.has(m)) console.error(said.add(m) && m) })
}

const out = { node: process.version, load: Number(loadavg()[0].toFixed(1)), failed: {} }
// After each stage, so that a turn that has to be ended leaves what it knew.
const save = () => writeFileSync(file, JSON.stringify(out))
const fsync = fsyncMs(dir)
Object.assign(out, { fsync_p50_ms: fsync.p50, fsync_p99_ms: fsync.p99 })

const { peer } = await import(`./engines/${key}.mjs`)
const t = { peer, port: Number(port), dir, docs: makeDocs(DOCS), out }

async function all() {
  await peer.before?.(t)
  t.server = peer.serve(t)
  await waitPort(t.port)
  await peer.prepare?.(t)
  await sleep(500)
  out.mem_idle_mib = memory(t)
  for (const [name, stage] of Object.entries(STAGES)) {
    out.at = name
    save()
    try {
      await within(STAGE, name, stage(t))
    } catch (e) {
      out.failed[name] = String(e.message ?? e)
      console.error(`   ${key}: ${name}: ${out.failed[name]}`)
      if (!t.b) return
    }
  }
  out.notes = await peer.notes?.(t)
  delete out.at
}

try {
  await all()
} catch (e) {
  out.failed[out.at ?? 'start'] = String(e.message ?? e)
  console.error(`   ${key}: ${e.stack ?? e}`)
} finally {
  save()
  await t.server?.kill('SIGKILL')
  await peer.after?.(t)
}
process.exit(0)
