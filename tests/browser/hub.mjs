// A real hub: the real binary, a folder of its own, a port of its own.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const KITH = process.env.KITH_BIN

const freePort = () =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.on('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })

export class Hub {
  static async start(...args) {
    const hub = new Hub()
    hub.data = mkdtempSync(join(tmpdir(), 'kith-story-'))
    hub.port = await freePort()
    hub.origin = `http://127.0.0.1:${hub.port}`
    hub.args = args
    await hub.up()
    // It answers a moment before it has printed everything.
    while (!/\/join\//.test(hub.printed)) await new Promise(resolve => setTimeout(resolve, 20))
    return hub
  }

  // Starts the process and waits until it says that it is running; keeps what it prints.
  async up() {
    this.printed = ''
    this.process = spawn(KITH, ['serve', '--data', this.data, '--listen', `127.0.0.1:${this.port}`, ...this.args], {
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    this.ended = new Promise(resolve => this.process.once('exit', resolve))
    const keep = chunk => (this.printed += chunk)
    this.process.stdout.on('data', keep)
    this.process.stderr.on('data', keep)
    for (;;) {
      if (this.process.exitCode !== null) throw new Error(`the hub ended: ${this.printed}`)
      const answer = await fetch(`${this.origin}/healthz`).catch(() => null)
      if (answer?.ok) return
      await new Promise(resolve => setTimeout(resolve, 50))
    }
  }

  // The sign-in link that it printed for the first organiser.
  get organiserLink() {
    const link = /http:\/\/\S+\/join\/\S+/.exec(this.printed)
    if (!link) throw new Error(`no sign-in link in: ${this.printed}`)
    return link[0]
  }

  async kill() {
    this.process.kill('SIGKILL')
    await this.ended
  }

  async stop() {
    this.process.kill('SIGTERM')
    await this.ended
    rmSync(this.data, { recursive: true, force: true })
  }
}
