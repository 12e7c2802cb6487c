// What browsers, networks and fingers do to an app: nothing is lost, and what cannot be is said.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { Phone, say } from './phones.mjs'
import { handsBack, street } from './street.mjs'

let hub, browser, organiser, asha

before(async () => {
  ({ hub, browser, organiser, asha } = await street('Olu', 'Asha'))
})

after(async () => {
  await browser?.close()
  await hub?.stop()
})

// Fills in the form for an ask, but does not save it.
async function writes({ page }, name) {
  const write = (key, words) => page.getByLabel(say(key), { exact: true }).fill(words)
  await write('record-name', name)
  await write('record-phone', '01632 960 155')
  await write('record-address', '5 Invented Row')
  await page.getByRole('radio', { name: new RegExp(`^${say('kind-food')}`) }).check()
  await write('record-what', 'Oats and apples')
  await page.getByRole('radio', { name: 'Our area' }).check()
  await page.getByRole('radio', { name: say('record-anybody') }).check()
  await page.getByRole('checkbox', { name: say('record-consent') }).check()
}

// A link from the organiser.
async function invites() {
  await organiser.page.goto(`${hub.origin}/app/invite`)
  await organiser.settled()
  await organiser.press('invite-make')
  const link = organiser.page.getByRole('textbox', { name: say('invite-link') })
  await link.waitFor()
  return link.inputValue()
}

// The hub's answer when it does not do what it was asked.
const problem = (status, code) => route =>
  route.fulfill({ status, contentType: 'application/problem+json', body: JSON.stringify({ code, title: '', status }) })

const twice = ({ page }, key) => page.getByRole('button', { name: say(key), exact: true }).dblclick()

test('what is being written is there when the page is opened anew, and goes when it is saved, once for two taps', async () => {
  const { page } = organiser
  await organiser.go('record')
  await writes(organiser, 'Wilma Example')
  await page.reload()
  await organiser.settled()
  assert.equal(await page.getByLabel(say('record-what'), { exact: true }).inputValue(), 'Oats and apples')
  assert.ok(await page.getByRole('checkbox', { name: say('record-consent') }).isChecked())
  assert.match(await organiser.stored(), /5 Invented Row/)
  await twice(organiser, 'record-send')
  await page.getByText(say('record-saved-title')).first().waitFor()
  await organiser.allSent()
  assert.equal(await page.evaluate(() => sessionStorage.length), 0)
  await organiser.go('open')
  const open = page.getByRole('link', { name: new RegExp(say('kind-food')) })
  await open.first().waitFor()
  assert.equal(await open.count(), 1)
})

test('a hub that is busy, full, cut off or not the hub at all: the claim waits, and goes when it is itself again', async () => {
  const { page } = asha
  const half = async route => {
    const answer = await route.fetch()
    const body = await answer.text()
    await route.fulfill({ response: answer, body: body.slice(0, body.length / 2) })
  }
  await asha.withoutLine()
  const portal = route => route.fulfill({ contentType: 'text/html', body: '<h1>Welcome to the train</h1>' })
  await asha.go('open')
  await page.getByRole('link', { name: new RegExp(say('kind-food')) }).first().click()
  const answers = [
    [problem(503, 'busy'), 'sync-saved-for-hub', 'sync-hub-busy'],
    [problem(507, 'full'), 'sync-saved-for-hub', 'sync-hub-full'],
    [problem(418, 'unheard-of'), 'sync-saved-here'],
    [half, 'sync-saved-here'],
    [portal, 'sync-saved-here'],
  ]
  for (const [answer, saved, line] of answers) {
    await page.route('**/api/v1/sync', answer)
    await asha.press('errand-take')
    await asha.sees(saved)
    if (line) await asha.sees(line, { count: 1 })
    await page.unroute('**/api/v1/sync')
    await page.evaluate(() => dispatchEvent(new Event('online')))
    await asha.allSent()
    await asha.sees('state-yours')
    await handsBack(asha)
    await asha.allSent()
  }
  assert.deepEqual(asha.troubles, [])
})

test('whose session has ended keeps what they tapped, and comes back as who they were with any invite', async () => {
  const { page } = asha
  const link = await invites()
  const ended = problem(401, 'signin')
  for (const path of ['sync', 'session']) await page.route(`**/api/v1/${path}`, ended)
  await asha.press('errand-take')
  await asha.sees('join-again')
  await page.goto(`${hub.origin}/app/join#${link.split('/').pop()}`)
  const back = page.getByRole('button', { name: say('join-again-as', { name: 'Asha' }), exact: true })
  await back.waitFor()
  await asha.accessible('signing in again')
  await asha.picture('sign-in-again')
  await page.unrouteAll()
  await back.click()
  await page.getByRole('heading', { level: 1, name: say('today-title') }).waitFor()
  await asha.allSent()
  await organiser.go('people')
  const known = organiser.page.getByRole('link', { name: /^Asha/ })
  await known.first().waitFor()
  assert.equal(await known.count(), 1, 'nobody new has come')
  await asha.go('today')
  await page.getByRole('main').getByRole('link', { name: new RegExp(say('kind-food')) }).first().click()
  await handsBack(asha)
  await asha.allSent()
  assert.deepEqual(asha.troubles, [])
})

test('storage that is taken away while the app is open is said, and what is tapped still goes', async () => {
  await organiser.go('open')
  const open = organiser.page.getByRole('main').getByRole('link', { name: new RegExp(say('kind-food')) }).first()
  await open.waitFor()
  const cdp = await asha.context.newCDPSession(asha.page)
  await cdp.send('Storage.clearDataForOrigin', { origin: hub.origin, storageTypes: 'indexeddb' })
  await asha.press('errand-take')
  await asha.sees('trouble-storage')
  await asha.allSent()
  await open.waitFor({ state: 'detached' })
  await handsBack(asha)
  await open.waitFor()
  assert.deepEqual(asha.troubles, [])
})

test('a browser that keeps nothing is told so, and the invitation stays good', async () => {
  const link = await invites()
  const [none, ben] = [await Phone.open(browser), await Phone.open(browser)]
  await none.page.addInitScript(() => {
    const refused = () => {
      throw new DOMException('', 'SecurityError')
    }
    IDBFactory.prototype.open = refused
    for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, { get: refused })
  })
  await none.page.goto(`${hub.origin}/app/`)
  await none.sees('join-not-kept')
  await none.page.goto(`${hub.origin}/app/join#${link.split('/').pop()}`)
  await none.page.getByLabel(say('join-name'), { exact: true }).fill('Ben')
  await none.press('join-send')
  await none.sees('join-not-kept')
  assert.deepEqual(none.troubles, [])
  await ben.join(link, 'Ben')
})
