// Phones: one browser context each, the size of a phone, with what a test needs to see of them.
import AxeBuilder from '@axe-core/playwright'
import assert from 'node:assert/strict'
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'

const OUT = join(import.meta.dirname, 'out')
mkdirSync(OUT, { recursive: true })

export const options = {
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync'],
}

export const launch = () => chromium.launch(options)

// The words a person reads, from the text file itself, so that a test follows a change of wording.
const languages = new Map(['en', 'ar'].map(code => [code, wordsOf(code)]))
function wordsOf(code) {
  const words = new Map()
  for (const line of readFileSync(join(import.meta.dirname, `../../app/text/${code}.ftl`), 'utf8').split('\n')) {
    const message = /^([a-z][a-z0-9-]*) = (.+)$/.exec(line)
    if (message) words.set(message[1], message[2])
  }
  return words
}
export function say(key, values = {}, language = 'en') {
  const words = languages.get(language)
  assert.ok(words.has(key), `no message ${key}`)
  return words.get(key).replace(/\{ \$([a-z-]+) \}/g, (_, name) => values[name])
}

export class Phone {
  static async open(browser, options = {}) {
    const phone = new Phone()
    phone.context = await browser.newContext({ viewport: { width: 360, height: 800 }, locale: 'en-GB', ...options })
    phone.context.setDefaultTimeout(20_000)
    phone.page = await phone.context.newPage()
    phone.troubles = []
    phone.page.on('pageerror', error => phone.troubles.push(String(error)))
    phone.page.on('console', line => {
      if (/Content Security Policy|panicked/.test(line.text())) phone.troubles.push(line.text())
    })
    return phone
  }

  // Follows an invite: the plain page first, then the app, then a name.
  async join(link, name) {
    const { page } = this
    await page.goto(link)
    await page.getByRole('link', { name: say('welcome-open') }).click()
    await page.getByLabel(say('join-name'), { exact: true }).fill(name)
    await page.getByRole('button', { name: say('join-send'), exact: true }).click()
    await page.getByRole('heading', { level: 1, name: say('glad-title') }).waitFor()
    await page.getByText(say('glad-later'), { exact: true }).click()
    await page.getByRole('heading', { level: 1, name: say('today-title') }).waitFor()
    await this.settled()
  }

  // Makes an invite for somebody with this role and hands it to their phone.
  async invites(hub, phone, name, role = 'role-volunteer') {
    const { page } = this
    await page.goto(`${hub.origin}/app/invite`)
    await this.settled()
    await page.getByRole('checkbox', { name: new RegExp(`^${say(role)}`) }).check()
    await this.press('invite-make')
    const link = page.getByRole('textbox', { name: say('invite-link') })
    await link.waitFor()
    await phone.join(await link.inputValue(), name)
  }

  // Asks for food on the plain page; anybody may come. The path of the page of the ask.
  async asks(hub, { name, phone, address = '' }) {
    const { page } = this
    const write = (key, words) => page.getByLabel(say(key), { exact: true }).fill(words)
    await page.goto(`${hub.origin}/ask`)
    await page.getByRole('radio', { name: new RegExp(say('kind-food')) }).check()
    await write('ask-what', 'Milk and bread')
    await page.getByRole('radio', { name: 'Our area' }).check()
    await write('ask-name', name)
    await write('ask-phone', phone)
    await write('ask-address', address)
    await page.getByRole('radio', { name: new RegExp(`^${say('ask-anybody')}`) }).check()
    await page.getByRole('checkbox', { name: say('ask-consent') }).check()
    await page.getByRole('button', { name: say('ask-send') }).click()
    await page.waitForURL(/\/my\/[^/]+$/)
    return new URL(page.url()).pathname
  }

  // The app has drawn what is stored.
  async settled() {
    await this.page.locator('html[data-ready]').waitFor()
  }

  async go(name) {
    await this.page.getByRole('navigation').getByRole('link', { name: say(`nav-${name}`), exact: true }).click()
  }

  press(key, values) {
    return this.page.getByRole('button', { name: say(key, values), exact: true }).click()
  }

  // What is on the screen, not what a narrow one hides.
  shown(words, exact = true) {
    return this.page.getByText(words, { exact }).filter({ visible: true }).first()
  }

  sees(key, values) {
    return this.shown(say(key, values)).waitFor()
  }

  async allSent() {
    await this.sees('sync-all-sent')
  }

  offline(is) {
    return this.context.setOffline(is)
  }

  // From now on the hub gives this page no line, and what it says is posted.
  async withoutLine() {
    await this.page.routeWebSocket('**/api/v1/line', socket => socket.close())
    await this.page.evaluate(() => dispatchEvent(new Event('offline')))
  }

  picture(name) {
    return this.page.screenshot({ path: join(OUT, `${name}.png`), fullPage: true })
  }

  async accessible(where) {
    const { violations } = await new AxeBuilder({ page: this.page }).analyze()
    const found = violations.map(v => `${v.id}: ${v.nodes.map(node => node.target.join(' ')).join(', ')}`)
    assert.deepEqual(found, [], `accessibility of ${where}`)
  }

  // Everything this phone has stored, as one text: databases, settings, caches.
  stored() {
    return this.page.evaluate(async () => {
      const held = [JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage })]
      for (const { name } of await indexedDB.databases()) {
        const base = await new Promise((resolve, reject) => {
          const opening = indexedDB.open(name)
          opening.onsuccess = () => resolve(opening.result)
          opening.onerror = () => reject(opening.error)
        })
        for (const store of base.objectStoreNames) {
          const rows = await new Promise((resolve, reject) => {
            const reading = base.transaction(store).objectStore(store).getAll()
            reading.onsuccess = () => resolve(reading.result)
            reading.onerror = () => reject(reading.error)
          })
          held.push(`${name}/${store}: ${JSON.stringify(rows)}`)
        }
        base.close()
      }
      for (const name of await caches.keys()) {
        for (const request of await (await caches.open(name)).keys()) held.push(`cache: ${request.url}`)
      }
      return held.join('\n')
    })
  }

  async close() {
    assert.deepEqual(this.troubles, [])
    await this.context.close()
  }
}
