// A Postgres of our own, for an engine that needs one: in a folder of the run, on loopback, and gone with the run.
// `node postgres.mjs` says where the programs are.
import { execFileSync } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { HOST, start, waitPort } from './lib.mjs'

const OLDEST = 15

// Debian keeps them apart by version and outside of PATH.
function folders() {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).sort((x, y) => y - x) : []
  return [...versions.map(version => join(debian, version, 'bin')), ...(process.env.PATH ?? '').split(':')]
}

// The folder with `postgres` and `initdb`, if they are new enough.
export function find() {
  return folders().find(folder => {
    if (!['postgres', 'initdb'].every(program => existsSync(join(folder, program)))) return false
    return Number(/\d+/.exec(execFileSync(join(folder, 'postgres'), ['--version'], { encoding: 'utf8' }))?.[0]) >= OLDEST
  })
}

// Postgres will not run as root; anybody who owns nothing will do.
function somebody() {
  if (process.getuid() !== 0) return {}
  const line = ['postgres', 'nobody'].map(name => readFileSync('/etc/passwd', 'utf8').split('\n').find(l => l.startsWith(name + ':'))).find(Boolean)
  if (!line) throw new Error('there is nobody here to run Postgres as: neither postgres nor nobody')
  const [, , uid, gid] = line.split(':')
  return { uid: Number(uid), gid: Number(gid) }
}

export async function startPostgres(port, data) {
  const programs = find(), who = somebody()
  mkdirSync(data, { mode: 0o700 })
  if (who.uid) chownSync(data, who.uid, who.gid)
  const options = { ...who, cwd: data, stdio: ['ignore', 'ignore', process.env.PEER_LOG ? 'inherit' : 'ignore'] }
  execFileSync(join(programs, 'initdb'), ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C'], options)
  // Durable as it comes: only what Zero asks for is set. SIGQUIT makes it drop everything at once, SIGINT lets it finish.
  const postgres = start(join(programs, 'postgres'), ['-D', data, '-h', HOST, '-p', String(port), '-k', data, '-c', 'wal_level=logical'],
    { ...options, gently: 'SIGQUIT' })
  await waitPort(port)
  return {
    url: `postgres://postgres@${HOST}:${port}/postgres`,
    pid: postgres.pid,
    stop: async () => { await postgres.end('SIGQUIT'); rmSync(data, { recursive: true, force: true }) },
  }
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const folder = find()
  if (folder) console.log(folder)
  process.exit(folder ? 0 : 1)
}
