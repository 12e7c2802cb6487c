// Kith's own rows: a volunteer's phone in a group with so many open errands.
//
// It joins and downloads once, at full speed. What is timed without signal is timed on copies of that phone, so that
// each run finds the same; what others changed comes to the phone itself, because a copy could not renew its session.
import assert from 'node:assert/strict'
import { cpSync, rmSync } from 'node:fs'
import { makeDocs, makeEdits } from '../../peers/workload.mjs'
import { Hub } from '../hub.mjs'
import { Phone, say } from '../phones.mjs'
import { Fillers } from './fillers.mjs'
import { Window, within } from './window.mjs'

const ROW = 'main .rows > li a[href^="/app/errand/"]'
const IN_HAND = 3
export const CHANGED = 500
// A page of a long list (`screens/draw/more.rs`).
export const PAGE = 25

export class Kith {
  // A group of so many asks, and a phone that has them all and three of them in hand.
  static async start(count, folder) {
    const kith = Object.assign(new Kith(), { count, folder, docs: makeDocs(count) })
    try {
      kith.hub = await within('starting a hub', Hub.start())
      kith.natives = new Fillers()
      await kith.fill()
      await kith.join()
      return kith
    } catch (error) {
      await kith.stop()
      throw error
    }
  }

  async stop() {
    this.natives?.stop()
    if (this.hub) await within('stopping the hub', this.hub.stop())
  }

  async fill() {
    const hub = `127.0.0.1:${this.hub.port}`
    await this.natives.ask('join', { hub, link: await within('waiting for the sign-in link', this.link()), phones: 10 })
    await this.natives.ask('open', { who: 1, hub })
    await this.natives.ask('settle', { who: 1 })
    for (let from = 0; from < this.count; from += 1_000) {
      await this.natives.ask('load', { who: 1, docs: this.docs.slice(from, from + 1_000) })
    }
    this.invite = (await this.natives.ask('invite')).link
  }

  // A hub answers a moment before what it has printed is read here.
  async link() {
    while (!/\/join\//.test(this.hub.printed)) await new Promise(resolve => setTimeout(resolve, 20))
    return this.hub.organiserLink
  }

  join() {
    return Window.with(this.folder, async window => {
      const phone = Object.assign(new Phone(), { context: window.context, page: window.page })
      await within('joining', phone.join(this.invite, 'Asha Example'))
      await window.opened(`${this.hub.origin}/app/open`, ROW, PAGE)
      for (let n = 0; n < IN_HAND; n += 1) {
        await window.run('claiming an errand, until it is theirs', name => {
          const button = [...document.querySelectorAll('main li button')].find(one => one.textContent.trim() === name)
          const link = button.closest('li').querySelector('a').getAttribute('href')
          button.click()
          return bench.until(() => !document.querySelector(`main .rows a[href="${link}"]`))
        }, say('errand-take'))
      }
      await within('sending all', phone.allSent())
      await window.run('keeping the app for offline', async () => { await navigator.serviceWorker.ready })
      // The program that the browser compiles at the second start is another than at the first: it is on the disk then.
      for (let n = 0; n < 2; n += 1) await window.opened(`${this.hub.origin}/app/open`, ROW, PAGE)
      this.held = await this.records(window)
      assert.equal(this.held.records.filter(({ kind }) => kind === 'errand').length, this.count, 'the phone has all errands')
    })
  }

  // What the phone has stored of the group, as the hub sent it, and how long that is as text.
  async records(window) {
    const lines = await window.run('reading what is stored', async () => {
      const wait = request => new Promise((done, failed) => {
        request.onsuccess = () => done(request.result)
        request.onerror = () => failed(request.error)
      })
      const { name } = (await indexedDB.databases()).find(({ name }) => /^kith-(?!session)/.test(name))
      const base = await wait(indexedDB.open(name))
      const all = await Promise.all(['chunk', 'log+', 'sealed'].map(async shelf =>
        wait(base.transaction(shelf).objectStore(shelf).getAll())))
      base.close()
      return all
    })
    const records = new Map()
    const put = ([, record]) => {
      const [[kind, noun]] = Object.entries(record)
      records.set(`${kind}-${noun.id}`, { kind, noun })
    }
    const [chunks, log, sealed] = lines
    for (const line of [...chunks, ...log]) JSON.parse(line).puts?.forEach(put)
    for (const row of sealed) put(JSON.parse(row))
    return { records: [...records.values()], bytes: lines.flat().join('').length }
  }

  // Does something with a copy of the phone, without signal and slowed down.
  async offline(work) {
    const copy = `${this.folder}-copy`
    rmSync(copy, { recursive: true, force: true })
    cpSync(this.folder, copy, { recursive: true })
    try {
      return await Window.with(copy, async window => {
        await within('switching the network off', window.context.setOffline(true))
        await window.slow()
        return work(window)
      })
    } finally {
      rmSync(copy, { recursive: true, force: true })
    }
  }

  // Today with what is in hand, then the visit that is written down after one of these.
  today() {
    return this.offline(async window => {
      const start = await window.opened(`${this.hub.origin}/app/`, ROW, IN_HAND)
      const open = await window.run('opening an errand', async ([row, done]) => {
        const from = performance.now()
        document.querySelector(row).click()
        const found = () => [...document.querySelectorAll('main button')].some(one => one.textContent.trim() === done)
        return bench.until(found, from)
      }, [ROW, say('errand-done')])
      await window.page.getByRole('button', { name: say('errand-done'), exact: true }).click()
      await window.page.getByRole('radio', { name: new RegExp(`^${say('errand-outcome-well')}`) }).check()
      const visit = await window.pressed(say('errand-done-send'), say('errand-done-thanks'), 'strict')
      return { today: start, errand: open, visit: visit.shown, visitStored: visit.stored }
    })
  }

  // Open errands, then a claim in that list.
  list() {
    return this.offline(async window => {
      const start = await window.opened(`${this.hub.origin}/app/open`, ROW, PAGE)
      const held = await window.holds()
      const tap = await window.pressed(say('errand-take'), say('errand-taken-waiting-short'), 'strict')
      return { list: start, tap: tap.shown, stored: tap.stored, ...held }
    })
  }

  // What others changed meanwhile: five hundred errands are wanted on another day.
  changes(n) {
    return Window.with(this.folder, async window => {
      await window.opened(`${this.hub.origin}/app/open`, ROW, PAGE)
      const phone = Object.assign(new Phone(), { page: window.page })
      await within('being in touch with the hub', phone.allSent())
      await within('switching the network off', window.context.setOffline(true))
      await this.natives.ask('disconnect', { who: 1 })
      for (const edit of makeEdits(this.docs, CHANGED, (n + 1) * 10_000)) await this.natives.ask('edit', { who: 1, ...edit })
      // Being back is answered at once; what is asked next, once all has been sent.
      await this.natives.ask('connect', { who: 1 })
      await this.natives.ask('ping')
      await window.slow()
      await window.run('waiting for the network', ([row, last]) => {
        const words = place => document.querySelectorAll(row)[place]?.textContent
        const [before, lastBefore] = [words(0), words(last)]
        bench.isNew = () => words(0) !== before && words(last) !== lastBefore
        bench.online = new Promise(online => addEventListener('online', () => online(performance.now()), { once: true }))
        performance.clearResourceTimings()
      }, [ROW, PAGE - 1])
      await within('switching the network on', window.context.setOffline(false))
      return window.run('waiting for what others changed', async () => {
        const from = await bench.online
        const all = await bench.until(bench.isNew, from)
        const answers = performance.getEntriesByType('resource').filter(one => one.name.endsWith('/api/v1/sync'))
        const { responseEnd } = answers.reduce((a, b) => (a.decodedBodySize > b.decodedBodySize ? a : b))
        return { all, delta: from + all - responseEnd, deltaStored: await bench.untilWritten(responseEnd) }
      })
    })
  }
}
