// Native phones that fill a group and change what is in it (`bench peer`), by lines.
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { within } from './window.mjs'

export class Fillers {
  constructor() {
    this.waiting = []
    this.process = spawn(process.env.KITH_PHONES, ['peer'], { stdio: ['pipe', 'pipe', 'inherit'] })
    this.atExit = () => this.process.kill('SIGKILL')
    process.on('exit', this.atExit)
    // Writing to one that has ended fails here too; what was asked of it says so.
    this.process.stdin.on('error', () => {})
    this.process.once('close', () => {
      this.ended = true
      this.waiting.splice(0).forEach(one => one.failed(new Error('the native phones have ended')))
    })
    createInterface({ input: this.process.stdout }).on('line', line => {
      const said = JSON.parse(line)
      if ('done' in said) this.waiting.shift()?.done(said)
    })
  }

  // Asks for something that is answered once it is done (`edit` and `connect` before).
  ask(what, f = {}) {
    const answer = new Promise((done, failed) => {
      if (this.ended) failed(new Error('the native phones have ended'))
      this.waiting.push({ done, failed })
    })
    this.process.stdin.write(JSON.stringify({ do: what, ...f }) + '\n')
    return within(`native phones: ${what}`, answer, 300_000)
  }

  stop() {
    process.off('exit', this.atExit)
    this.process.kill()
  }
}
