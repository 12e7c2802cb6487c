// The app comes in two parts: the first is enough to read the invite and to begin; the second arrives meanwhile.
import assert from 'node:assert/strict'
import { after, afterEach, before, beforeEach, test } from 'node:test'
import { Hub } from './hub.mjs'
import { launch, Phone, say } from './phones.mjs'

const SECOND = '**/app/inside-*.wasm'

let hub, browser, phone

before(async () => (browser = await launch()))
after(() => browser?.close())
beforeEach(async () => (hub = await Hub.start()))
afterEach(async () => {
  await phone?.context.close()
  await hub?.stop()
})

// The worker keeps both parts; blocked, it cannot bring the second by another way.
async function comes() {
  phone = await Phone.open(browser, { serviceWorkers: 'block' })
  const [asked, answer] = [later(), later()]
  await phone.page.route(SECOND, async route => {
    asked.resolve()
    ;(await answer.promise) ? await route.continue() : await route.abort()
  })
  await phone.page.goto(hub.organiserLink)
  await phone.page.getByRole('link', { name: say('welcome-open') }).click()
  await phone.page.getByLabel(say('join-name'), { exact: true }).fill('Invented Noor')
  await asked.promise
  return answer
}

function later() {
  const one = {}
  one.promise = new Promise(resolve => (one.resolve = resolve))
  return one
}

test('the first page can be filled in before the second part has come, and waits for it when it is sent', async () => {
  const answer = await comes()
  await phone.press('join-send')
  await phone.page.getByRole('button', { name: say('join-working') }).waitFor()
  assert.equal(await phone.page.getByLabel(say('join-name'), { exact: true }).inputValue(), 'Invented Noor')
  answer.resolve(true)
  await phone.page.getByRole('heading', { level: 1, name: say('glad-title') }).waitFor()
  assert.deepEqual(phone.troubles, [])
})

test('without the second part nobody has joined and nothing is lost; it is fetched again at the next try', async () => {
  const answer = await comes()
  answer.resolve(false)
  await phone.press('join-send')
  await phone.sees('join-needs-signal')
  assert.equal(await phone.page.getByLabel(say('join-name'), { exact: true }).inputValue(), 'Invented Noor')
  await phone.page.unroute(SECOND)
  await phone.press('join-send')
  await phone.page.getByRole('heading', { level: 1, name: say('glad-title') }).waitFor()
})

test('on a phone that has lost the second part, it is said, and what was saved is there afterwards', async () => {
  const answer = await comes()
  answer.resolve(true)
  await phone.press('join-send')
  await phone.page.getByRole('heading', { level: 1, name: say('glad-title') }).waitFor()
  await phone.page.unroute(SECOND)
  await phone.page.route(SECOND, route => route.abort())
  await phone.page.goto(`${hub.origin}/app/`)
  await phone.sees('out-not-arrived')
  await phone.page.unroute(SECOND)
  await phone.press('app-try-again')
  await phone.page.getByRole('heading', { level: 1, name: say('today-title') }).waitFor()
})

test('what is said before the program runs, and when it cannot, is in the reader’s language', async () => {
  phone = await Phone.open(browser, { serviceWorkers: 'block', locale: 'ar-EG' })
  await phone.page.route('**/app/app-*.wasm', route => route.abort())
  await phone.page.goto(`${hub.origin}/app/`)
  await phone.page.getByRole('button', { name: say('shell-again', {}, 'ar') }).waitFor()
  assert.deepEqual(
    await phone.page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]),
    ['ar', 'rtl'],
  )
  await phone.page.getByText(say('shell-opening', {}, 'ar')).waitFor()
})

test('dark that was chosen is there before the program, and light can be chosen again', async () => {
  phone = await Phone.open(browser)
  await phone.join(hub.organiserLink, 'Invented Noor')
  const scheme = () => phone.page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)
  const choose = look => phone.page.getByRole('radio', { name: say(`settings-look-${look}`), exact: true }).check()
  await phone.go('settings')
  await choose('dark')
  await phone.page.reload({ waitUntil: 'domcontentloaded' })
  assert.equal(await scheme(), 'dark')
  await phone.settled()
  assert.equal(await scheme(), 'dark')
  await choose('light')
  assert.equal(await scheme(), 'light')
  await choose('auto')
  assert.equal(await scheme(), 'light dark')
})
