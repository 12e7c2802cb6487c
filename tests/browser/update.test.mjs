// Opening without signal, and the way to a newer version: never a mixture, never without consent.
import assert from 'node:assert/strict'
import { after, afterEach, before, beforeEach, test } from 'node:test'
import { launch } from './phones.mjs'
import { built, next, Releases } from './releases.mjs'

let browser, releases, context, page

before(async () => (browser = await launch()))
after(() => browser?.close())
beforeEach(async () => {
  releases = await Releases.serve(built())
  context = await browser.newContext()
  page = await open()
  await page.evaluate(() => navigator.serviceWorker.ready)
})
afterEach(async () => {
  await context.close()
  releases.stop()
})

async function open() {
  const tab = await context.newPage()
  await tab.addInitScript(() => {
    globalThis.told = 0
    addEventListener('kith:update', () => (globalThis.told += 1))
  })
  await tab.goto(`${releases.origin}/app/`)
  await running(tab)
  return tab
}

// start.js takes the shell away once the program runs.
const running = tab => tab.locator('#shell').waitFor({ state: 'detached' })
const isNext = tab => tab.evaluate(() => document.documentElement.dataset.release === 'next')
const lookForUpdate = tab =>
  tab.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration('/app/')
    await registration.update()
    const worker = registration.installing
    if (worker) await new Promise(resolve => worker.addEventListener('statechange', resolve, { once: true }))
    return registration.waiting !== null
  })
const agree = tab => Promise.all([tab.waitForEvent('load'), tab.evaluate(() => globalThis.kithUpdate())])

test('any_screen_opens_without_signal_once_the_app_was_here', async () => {
  await context.setOffline(true)
  await page.goto(`${releases.origin}/app/open`)
  await running(page)
  await context.setOffline(false)
  const kept = await page.evaluate(async () => {
    const requests = await Promise.all((await caches.keys()).map(async name => (await caches.open(name)).keys()))
    return requests.flat().map(request => new URL(request.url).pathname)
  })
  const listed = JSON.parse(releases.current.get('precache.json')).map(({ path }) => `/app/${path}`)
  assert.deepEqual(kept.sort(), listed.sort())
})

test('a_newer_version_waits_until_somebody_agrees_and_every_tab_is_asked', async () => {
  await page.reload()
  const other = await open()
  releases.current = next(releases.current)
  assert.equal(await lookForUpdate(page), true)
  await page.waitForFunction(() => globalThis.told > 0 && globalThis.kith.updateWaits)
  assert.equal(await isNext(page), false)

  await agree(page)
  await running(page)
  assert.equal(await isNext(page), true)

  await other.waitForFunction(() => globalThis.told > 0)
  assert.equal(await isNext(other), false)
  await agree(other)
  assert.equal(await isNext(other), true)
  assert.equal(await page.evaluate(async () => (await caches.keys()).length), 1)
})

test('an_update_costs_what_has_changed', async () => {
  await page.reload()
  releases.current = next(releases.current)
  releases.asked = []
  assert.equal(await lookForUpdate(page), true)
  assert.deepEqual(releases.asked.filter(path => path.startsWith('/app/')).sort(), ['/app/index.html', '/app/sw.js'])
})

test('a_file_that_is_not_of_the_build_stops_the_update_and_the_app_stays', async () => {
  await page.reload()
  const broken = next(releases.current)
  broken.set('index.html', Buffer.from('<h1>half a release</h1>'))
  releases.current = broken
  assert.equal(await lookForUpdate(page), false)
  assert.equal(await page.evaluate(async () => (await caches.keys()).length), 1)
  await page.reload()
  await running(page)
})

test('when_the_program_has_stopped_the_page_says_so_and_starts_again', async () => {
  assert.equal(await page.locator('#stopped').isVisible(), false)
  await page.evaluate(() => {
    // A module whose start function is `unreachable`, which is what a panic becomes.
    const module = [0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 8, 1, 0, 10, 5, 1, 3, 0, 0, 11]
    setTimeout(() => new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array(module))))
  })
  await page.locator('#stopped').waitFor()
  await Promise.all([page.waitForEvent('load'), page.locator('#stopped button').click()])
  await running(page)
})
