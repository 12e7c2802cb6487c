// One's own record: who sees what, who is around, taking it away, and being forgotten, on the phone and on the page.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import { Hub } from './hub.mjs'
import { launch, Phone, say } from './phones.mjs'

const MRS = 'Euphemia Example'
const WHERE = '9 Makebelieve Walk'

let hub, browser, organiser, dora, resident, path

before(async () => {
  hub = await Hub.start()
  browser = await launch()
  resident = await Phone.open(browser, { javaScriptEnabled: false })
  organiser = await Phone.open(browser)
  dora = await Phone.open(browser)
  await organiser.join(hub.organiserLink, 'Olu')
  await organiser.invites(hub, dora, 'Dora', 'role-neighbour')
})

after(async () => {
  await browser?.close()
  await hub?.stop()
})

// Waits until something that the page itself does not announce is so.
async function until(is, what) {
  for (let n = 0; n < 60; n++) {
    if (await is()) return
    await new Promise(resolve => setTimeout(resolve, 250))
  }
  assert.fail(what)
}

// The record of whoever this phone belongs to.
async function ownRecord(phone) {
  await phone.page.goto(`${hub.origin}/app/settings`)
  await phone.settled()
  await phone.page.getByRole('link', { name: say('own-title'), exact: true }).click()
  await phone.page.getByRole('heading', { level: 1, name: say('own-title') }).waitFor()
}

test('somebody asks on the plain page and finds there what is written and who sees it', async () => {
  const { page } = resident
  path = await resident.asks(hub, { name: MRS, phone: '01632 960 188', address: WHERE })
  await page.getByRole('link', { name: say('own-link') }).click()
  await page.getByRole('heading', { level: 1, name: say('own-title') }).waitFor()
  await resident.shown(say('own-organisers'), false).waitFor()
  await resident.shown(WHERE).waitFor()
  await resident.picture('record-page')
  // The checker is a script, so it looks at the page in a browser that has them.
  await dora.page.goto(`${hub.origin}${path}/record`)
  await dora.accessible('the record on the plain page')
})

test('an organiser writes down who is around her, and her daughter sees as much as she said', async () => {
  const { page } = organiser
  await page.goto(`${hub.origin}/app/people`)
  await organiser.settled()
  await page.getByRole('link', { name: new RegExp(MRS) }).first().click()
  await page.getByRole('link', { name: say('own-open'), exact: true }).click()
  await organiser.press('circle-add')
  await page.getByLabel(say('circle-who'), { exact: true }).selectOption({ label: 'Dora' })
  await page.getByRole('radio', { name: new RegExp(say('sees-home')) }).check()
  await organiser.press('app-save')
  await organiser.shown('Dora').waitFor()
  await organiser.allSent()
  await organiser.accessible('the record on a phone')
  await organiser.picture('record-organiser')
  await ownRecord(dora)
  await dora.page.getByRole('link', { name: new RegExp(MRS) }).click()
  await dora.page.getByRole('heading', { level: 1, name: say('own-title-of', { name: MRS }) }).waitFor()
  assert.match(await dora.stored(), new RegExp(WHERE))
})

test('taken away as a page that anybody can read and as a file', async () => {
  await ownRecord(dora)
  await dora.press('take-ask')
  const saving = dora.page.waitForEvent('download')
  await dora.page.getByRole('link', { name: say('take-page'), exact: true }).click()
  const page = readFileSync(await (await saving).path(), 'utf8')
  assert.ok(page.includes(say('own-title')) && page.includes('Dora') && !page.includes('<form'))
  const filing = dora.page.waitForEvent('download')
  await dora.page.getByRole('link', { name: say('take-data'), exact: true }).click()
  const data = JSON.parse(readFileSync(await (await filing).path(), 'utf8'))
  assert.ok(data.records.length > 1)
  await dora.accessible('one’s own record')
  await dora.picture('record-own')
})

test('forgotten on the page, gone from the daughter’s phone at its next contact', async () => {
  await dora.offline(true)
  const { page } = resident
  await page.goto(`${hub.origin}${path}/record`)
  await page.locator('summary', { hasText: say('erase-title') }).click()
  await page.getByRole('checkbox', { name: say('erase-tick') }).check()
  await page.getByRole('button', { name: say('erase-send'), exact: true }).click()
  await page.getByRole('heading', { level: 1, name: say('own-gone') }).waitFor()
  assert.equal((await page.goto(`${hub.origin}${path}`)).status(), 404)
  assert.match(await dora.stored(), new RegExp(WHERE), 'no signal, so it is still there')
  await dora.offline(false)
  await dora.page.goto(`${hub.origin}/app/`)
  await until(async () => !(await dora.stored()).includes(WHERE), 'gone from her phone')
})

test('a member asks to be forgotten, and the phone empties itself', async () => {
  await ownRecord(dora)
  await dora.page.getByRole('button', { name: say('erase-send'), exact: true }).first().click()
  await dora.page.getByRole('dialog').getByRole('button', { name: say('erase-send'), exact: true }).click()
  await dora.page.getByRole('heading', { level: 1, name: say('out-title') }).waitFor()
  assert.doesNotMatch(await dora.stored(), /Dora/)
  await organiser.page.goto(`${hub.origin}/app/people`)
  await organiser.settled()
  await until(async () => (await organiser.page.getByText('Dora', { exact: true }).count()) === 0, 'nobody finds her')
  await organiser.close()
  await dora.close()
})
