// A phone's browser for measuring: a process of its own each time, so that nothing is warm but what lies on the disk,
// and the page's own thread at a part of this machine's speed. Every wait is for something to be so, is bounded, and
// says what it was waiting for.
import { chromium } from 'playwright-core'
import { cpuSeconds, sleep } from '../../peers/lib.mjs'
import { options } from '../phones.mjs'
import { watch } from './watch.mjs'

export const SLOWER = Number(process.env.SLOWER ?? 4)
const STEP = 120_000

// The outcome of some work, or an error that names it.
export async function within(what, work, limit = STEP) {
  let timer
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what}: not after ${limit / 1000} s`)), limit)
  })
  try {
    return await Promise.race([work, late])
  } catch (error) {
    throw error.message.startsWith(what) ? error : new Error(`${what}: ${error.message.split('\n')[0]}`)
  } finally {
    clearTimeout(timer)
  }
}

// A browser that has just been started does a good deal for itself; this waits until it has nothing left to do. Where the
// system does not say what a process has used, it is not waited for.
async function calm() {
  const used = () => {
    try {
      return cpuSeconds(process.pid)
    } catch {
      return NaN
    }
  }
  for (let n = 0, before = used(); n < 50; n += 1) {
    await sleep(200)
    const now = used()
    if (now - before <= 0.02 || Number.isNaN(now - before) && n > 2) return
    before = now
  }
}

export class Window {
  // Opens a browser on what lies in a folder, does the work with it, and closes it again, whatever happens.
  static async with(folder, work) {
    const window = new Window()
    window.context = await within('starting Chromium', chromium.launchPersistentContext(folder, {
      ...options, viewport: { width: 360, height: 800 }, locale: 'en-GB', timeout: 60_000,
    }))
    try {
      window.context.setDefaultTimeout(STEP)
      window.page = window.context.pages()[0] ?? await window.context.newPage()
      window.page.on('pageerror', error => console.error(`   the page: ${error.message}`))
      window.cdp = await window.context.newCDPSession(window.page)
      await window.page.addInitScript(watch)
      await calm()
      return await work(window)
    } finally {
      await within('closing Chromium', window.context.close(), 60_000).catch(error => console.error(`   ${error.message}`))
    }
  }

  slow() {
    return within('slowing the page', this.cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER }))
  }

  // Does something in the page.
  run(what, script, ...args) {
    return within(what, this.page.evaluate(script, ...args))
  }

  // Goes to an address, and answers how long after that so many such rows stood there.
  async opened(address, row, count) {
    await within(`opening ${address}`, this.page.goto(address, { waitUntil: 'commit' }))
    return this.run(`waiting for ${count} rows at ${address}`, ([row, count]) =>
      bench.until(() => document.querySelectorAll(row).length >= count), [row, count])
  }

  // Presses the first button that says this, and answers how long after that its place (the row of the same thing, or the
  // whole page) says the other, and how long after that it was written.
  pressed(button, says, durability) {
    return this.run(`pressing “${button}” until the page says “${says}”`, async ([button, says, durability]) => {
      const isIt = one => one.textContent.trim() === button && one.checkVisibility()
      const pressed = [...document.querySelectorAll('main button')].find(isIt)
      if (!pressed) throw new Error('there is no such button')
      const main = document.querySelector('main')
      const link = pressed.closest('li')?.querySelector('a').getAttribute('href')
      // A row that changes may be drawn anew.
      const place = () => (link ? main.querySelector(`.rows a[href="${link}"]`)?.closest('li') : main)
      const times = () => (place()?.textContent ?? '').split(says).length
      const already = times()
      const from = performance.now()
      pressed.click()
      const shown = bench.until(() => times() > already, from)
      return { shown: await shown, stored: await bench.untilWritten(from, durability) }
    }, [button, says, durability])
  }

  // What this page keeps on the disk and in memory; asked at the end, because collecting what is no longer needed takes time.
  async holds() {
    const disk = await this.run('asking what is stored', async () => (await navigator.storage.estimate()).usageDetails ?? {})
    await within('collecting garbage', this.cdp.send('HeapProfiler.collectGarbage'))
    const { usedSize } = await within('asking for the heap', this.cdp.send('Runtime.getHeapUsage'))
    const { nodes } = await within('asking for nodes', this.cdp.send('Memory.getDOMCounters'))
    const wasm = await this.run('asking for the program’s memory', () => bench.memory?.buffer.byteLength ?? 0)
    return { disk: disk.indexedDB ?? 0, caches: disk.caches ?? 0, heap: usedSize, wasm, nodes }
  }
}
