import { spawn } from 'node:child_process'
import { closeSync, fdatasyncSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import net from 'node:net'
import { createInterface } from 'node:readline'

export const HOST = '127.0.0.1'
// The longest that one thing may take, and that all of a stage may.
export const LIMIT = Number(process.env.LIMIT_MS ?? 180000)
export const STAGE = 4 * LIMIT
export const sleep = ms => new Promise(r => setTimeout(r, ms))
export const now = () => performance.now()

export function percentile(values, p) {
  const s = [...values].sort((a, b) => a - b)
  return s[Math.min(s.length - 1, Math.ceil(p / 100 * s.length) - 1)]
}

// A server may be several processes: everything below sums the whole tree.
function tree(pid) {
  let kids = []
  try { kids = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean) } catch {}
  return [pid, ...kids.flatMap(k => tree(Number(k)))]
}

// What `read` says of each of them; one that ended a moment ago says nothing.
const sum = (pids, read) => pids.flatMap(tree).map(pid => { try { return read(pid) } catch { return 0 } }).reduce((x, y) => x + y, 0)

// Proportional set size in MiB (resident memory, shared pages counted once).
export const memMiB = pids =>
  +(sum(pids, pid => Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))[1])) / 1024).toFixed(1)

export const cpuSeconds = pids => sum(pids, pid => {
  const f = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ')
  return (Number(f[11]) + Number(f[12])) / 100
})

export async function waitPort(port, ms = LIMIT) {
  const end = now() + ms
  while (now() < end) {
    const ok = await new Promise(res => {
      const s = net.connect(port, HOST, () => { s.destroy(); res(true) })
      s.on('error', () => res(false))
    })
    if (ok) return
    await sleep(50)
  }
  throw new Error(`no server on port ${port} within ${ms / 1000} s`)
}

// Processes that we started, only ever stopped by their pid: at the latest when this process ends. What has to tidy up
// after itself gets the signal `gently` first and some seconds for it.
const running = new Map()
const alive = pid => { try { return !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8')) } catch { return false } }
const signal = (pids, sig) => { for (const pid of pids) try { process.kill(pid, sig) } catch {} }
process.on('exit', () => {
  for (const [{ pid }, gently] of running) {
    if (gently) signal([pid], gently)
    for (let i = 0; gently && i < 160 && alive(pid); i++) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50)
    if (alive(pid)) signal(tree(pid).reverse(), 'SIGKILL')
  }
})
process.setMaxListeners(0)
for (const sig of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(sig, () => { console.error(`   ended by ${sig}`); process.exit(1) })

export function start(program, args, { gently, ...options }) {
  const proc = spawn(program, args, options)
  const ended = new Promise((res, rej) => {
    proc.once('error', rej)
    proc.once('exit', (code, sig) => { running.delete(proc); res(sig ?? code) })
  })
  ended.catch(() => {})
  if (proc.pid) running.set(proc, gently)
  return {
    proc, pid: proc.pid, ended,
    // the process and, for a server of several processes, the ones it started
    kill: async sig => { if (running.has(proc)) { signal(tree(proc.pid).reverse(), sig); await ended } },
    end: sig => { if (running.has(proc)) signal([proc.pid], sig); return ended },
  }
}

// `heard` gets each line that the server prints.
export function serve(args, { env = {}, cwd, program = process.execPath, heard } = {}) {
  const log = process.env.PEER_LOG ? 'inherit' : 'ignore'
  const server = start(program, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', heard ? 'pipe' : 'ignore', log] })
  if (heard) createInterface({ input: server.proc.stdout }).on('line', heard)
  return server
}

// A byte-counting TCP relay: `up` is client to server, `down` is server to client.
export async function relay(port, target) {
  const n = { up: 0, down: 0 }
  const open = new Set()
  const server = net.createServer(c => {
    const s = net.connect(target, HOST)
    open.add(c); open.add(s)
    c.setNoDelay(true); s.setNoDelay(true)
    c.on('data', b => { n.up += b.length; s.write(b) })
    s.on('data', b => { n.down += b.length; c.write(b) })
    for (const [x, y] of [[c, s], [s, c]]) {
      x.on('error', () => y.destroy())
      x.on('close', () => { open.delete(x); y.destroy() })
    }
  })
  await new Promise(r => server.listen(port, HOST, r))
  return {
    take() { const t = { ...n }; n.up = n.down = 0; return t },
    close() { for (const s of open) s.destroy(); return new Promise(r => server.close(r)) },
  }
}

// How long this disk takes to make 4 KiB durable: it varies, so every run records it.
export function fsyncMs(dir, n = 100) {
  const file = join(dir, 'fsync-probe'), fd = openSync(file, 'w'), page = Buffer.alloc(4096, 7), t = []
  for (let i = 0; i < n; i++) { const s = now(); writeSync(fd, page); fdatasyncSync(fd); t.push(now() - s) }
  closeSync(fd); rmSync(file)
  return { p50: +percentile(t, 50).toFixed(2), p99: +percentile(t, 99).toFixed(2) }
}

const late = (what, ms) => new Error(`${what}: not within ${ms / 1000} s`)

export function within(ms, what, promise) {
  let t
  return Promise.race([promise, new Promise((_, rej) => { t = setTimeout(() => rej(late(what, ms)), ms) })])
    .finally(() => clearTimeout(t))
}

// Calls `ready` on every change of a replica until it is true.
export function until(client, ready, ms, what) {
  if (ready()) return Promise.resolve()
  return new Promise((res, rej) => {
    const off = client.onChange(() => { if (ready()) { clearTimeout(t); off(); res() } })
    const t = setTimeout(() => { off(); rej(late(what, ms)) }, ms)
  })
}

// Waits until it is true, or until nothing has changed for so long that it never will be.
export async function settled(client, ready, quiet, ms) {
  let last = now()
  const off = client.onChange(() => { last = now() })
  for (const late = now() + ms; !ready() && now() < late && now() < last + quiet;) await sleep(50)
  off()
}

export function emitter() {
  const set = new Set()
  return { emit: x => { for (const f of [...set]) f(x) }, onChange: f => { set.add(f); return () => set.delete(f) } }
}
