// The story that must run: from the plain page to the phone to the hub and back, with real processes.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { Hub } from './hub.mjs'
import { launch, Phone, say } from './phones.mjs'

const MRS = 'Wilhelmina Example'
const ADDRESS = '7 Invented Row, blue door'
const PHONE = '01632 960 123'
const LANDLORD = 'Cuthbert Example'

let hub, browser, organiser, asha, ben, resident, code

before(async () => {
  hub = await Hub.start()
  browser = await launch()
  resident = await Phone.open(browser, { javaScriptEnabled: false })
  organiser = await Phone.open(browser)
  asha = await Phone.open(browser)
  ben = await Phone.open(browser)
})

after(async () => {
  await browser?.close()
  await hub?.stop()
})

// Opens an errand from the list of open errands by the words of its kind.
async function openErrand(phone, kind) {
  await phone.go('open')
  await phone.page.getByRole('link', { name: new RegExp(say(kind)) }).first().click()
  await phone.page.getByRole('heading', { level: 1, name: new RegExp(say(kind)) }).waitFor()
}

test('the organiser signs in with the printed link and invites two volunteers', async () => {
  await organiser.join(hub.organiserLink, 'Olu')
  await organiser.accessible('Today, empty')
  await organiser.picture('today-empty')
  await organiser.invites(hub, asha, 'Asha')
  await organiser.invites(hub, ben, 'Ben')
})

test('a resident asks on the plain page without JavaScript; a slip keeps every word', async () => {
  const { page } = resident
  await page.goto(`${hub.origin}/ask`)
  await page.getByLabel(say('ask-what'), { exact: true }).fill('Milk, bread and </textarea><script>alert(1)</script>')
  await page.getByLabel(say('ask-name'), { exact: true }).fill(MRS)
  await page.getByLabel(say('ask-name'), { exact: true }).press('Enter')
  assert.equal(await page.getByLabel(say('ask-name'), { exact: true }).inputValue(), MRS)
  assert.match(await page.getByLabel(say('ask-what'), { exact: true }).inputValue(), /<\/textarea><script>/)
  await page.getByText(say('limit-consent')).first().waitFor()
  await resident.picture('ask-again')

  await page.getByRole('radio', { name: new RegExp(say('kind-food')) }).check()
  await page.getByRole('radio', { name: 'Our area' }).check()
  await page.getByLabel(say('ask-address'), { exact: true }).fill(ADDRESS)
  await page.getByLabel(say('ask-getting-in'), { exact: true }).fill('Ring twice')
  await page.getByLabel(say('ask-phone'), { exact: true }).fill(PHONE)
  await page.getByRole('checkbox', { name: say('ask-consent') }).check()
  const typed = await page.locator('form').filter({ has: page.getByRole('button', { name: say('ask-send') }) })
    .evaluateAll(([form]) => [...form.elements].filter(field => field.name && field.type !== 'submit' && (!/radio|checkbox/.test(field.type) || field.checked)).map(field => [field.name, field.value]))
    .catch(() => null)
  await page.getByRole('button', { name: say('ask-send') }).click()
  await page.waitForURL(/\/my\/[^/]+$/)
  code = page.url().split('/').pop()
  await page.getByText(say('my-state-open')).waitFor()
  await resident.picture('my-help')

  // The same form once more (a double tap, a lost answer) is the same ask.
  assert.ok(typed)
  const again = await fetch(`${hub.origin}/ask`, {
    method: 'POST', redirect: 'manual', headers: { origin: hub.origin }, body: new URLSearchParams(typed),
  })
  assert.equal(again.status, 303)
  assert.equal(again.headers.get('location').split('/').pop(), code)
})

test('the organiser records another ask while somebody without a phone is on the line', async () => {
  const { page } = organiser
  await organiser.go('record')
  await page.getByLabel(say('record-name'), { exact: true }).fill(LANDLORD)
  await page.getByLabel(say('record-through'), { exact: true }).fill('Mr Bell (invented) at number 12 takes messages')
  await page.getByLabel(say('record-address'), { exact: true }).fill('9 Invented Row')
  await page.getByRole('radio', { name: new RegExp(`^${say('kind-prescription')}`) }).check()
  await page.getByLabel(say('record-what'), { exact: true }).fill('Tablets from the chemist')
  await page.getByRole('radio', { name: 'Our area' }).check()
  await page.getByRole('radio', { name: say('record-anybody') }).check()
  await organiser.press('record-send')
  await page.getByText(say('limit-consent-said')).waitFor()
  await page.getByRole('checkbox', { name: say('record-consent') }).check()
  await organiser.accessible('Record an ask')
  await organiser.press('record-send')
  await page.getByText(say('record-saved-title')).first().waitFor()
  await organiser.allSent()
  await organiser.picture('record-saved')
})

test('the asker rings again: what they want is changed without signal, and stands on their own page afterwards', async () => {
  await openErrand(organiser, 'kind-food')
  await organiser.offline(true)
  await organiser.press('errand-change')
  const words = organiser.page.getByLabel(say('record-what'), { exact: true })
  const before = await words.inputValue()
  await words.fill('')
  await organiser.press('errand-change-send')
  await organiser.sees('limit-missing')
  await words.fill(`${before}, and oats`)
  await organiser.picture('errand-change')
  await organiser.accessible('errand-change')
  await organiser.press('errand-change-send')
  await organiser.sees('errand-changed')
  await organiser.offline(false)
  await organiser.allSent()
  await resident.page.goto(`${hub.origin}/my/${code}`)
  await resident.shown('and oats', false).waitFor()
})

test('a volunteer claims in aeroplane mode; the address arrives with the signal and the organiser sees it', async () => {
  const { page } = asha
  await asha.go('open')
  await page.getByRole('link', { name: new RegExp(say('kind-food')) }).first().waitFor()
  await page.getByRole('link', { name: new RegExp(say('kind-prescription')) }).first().waitFor()
  await organiser.go('today')
  await asha.offline(true)
  await page.reload()
  await asha.settled()
  await asha.picture('open-offline')
  await asha.accessible('Open errands')
  assert.ok(!(await asha.stored()).includes(ADDRESS), 'no address before a claim')
  await openErrand(asha, 'kind-food')
  assert.ok(!(await page.content()).includes(MRS))
  await asha.press('errand-take')
  await asha.sees('state-waiting')
  await asha.picture('errand-waiting')
  await asha.offline(false)
  // She has never been there, so the asker is asked first, on her own page.
  await asha.shown(say('errand-asking'), false).waitFor()
  await asha.allSent()
  await asha.picture('errand-asking')
  assert.ok(!(await asha.stored()).includes(ADDRESS), 'no address before the yes')
  await resident.page.reload()
  await resident.page.getByText(say('my-who-title', { name: 'Asha' })).waitFor()
  await resident.picture('my-who')
  await resident.page.getByRole('button', { name: say('my-who-yes', { name: 'Asha' }) }).click()
  await asha.shown(ADDRESS, false).waitFor()
  await asha.shown(MRS, false).waitFor()
  await asha.allSent()
  await asha.picture('errand-held')
  await asha.accessible('Errand, held')
  await organiser.page.reload()
  await resident.page.reload()
  await resident.page.getByText(say('my-state-held', { name: 'Asha' })).first().waitFor()
})

test('a change reaches an open screen without a reload', async () => {
  await openErrand(organiser, 'kind-prescription')
  await openErrand(ben, 'kind-prescription')
  await ben.press('errand-take')
  await organiser.shown(say('state-held-by', { name: 'Ben' }), false).waitFor()
  await ben.press('errand-hand-back')
  await ben.page.getByRole('dialog').getByRole('button', { name: say('errand-hand-back'), exact: true }).click()
  await ben.allSent()
})

test('two volunteers claim the same errand offline: one holds it, the other is told in words', async () => {
  await openErrand(asha, 'kind-prescription')
  await openErrand(ben, 'kind-prescription')
  await asha.offline(true)
  await ben.offline(true)
  await asha.press('errand-take')
  await ben.press('errand-take')
  await ben.offline(false)
  await ben.allSent()
  await asha.offline(false)
  await asha.go('today')
  await asha.shown(say('refused-already-held', { name: 'Ben' }), false).waitFor()
  await asha.picture('refused')
  await asha.press('refused-let-go')
  await asha.allSent()
})

test('offline at the door: a visit is recorded, another errand handed back, the app closed; later all of it arrives', async () => {
  await asha.go('today')
  await asha.page.getByRole('link', { name: new RegExp(MRS) }).first().click()
  await asha.offline(true)
  await ben.offline(true)
  await asha.press('errand-done')
  await asha.page.getByRole('radio', { name: new RegExp(`^${say('errand-outcome-well')}`) }).check()
  await asha.page.getByLabel(say('errand-note'), { exact: true }).fill('We had tea. She laughed a lot.')
  await asha.press('errand-done-send')
  await asha.picture('visit-waiting')
  await ben.press('errand-hand-back')
  await ben.page.getByRole('dialog').getByRole('button', { name: say('errand-hand-back'), exact: true }).click()
  for (const phone of [asha, ben]) {
    await phone.page.close()
    phone.page = await phone.context.newPage()
    await phone.page.goto(`${hub.origin}/app/settings`)
    await phone.settled()
    await phone.offline(false)
    await phone.allSent()
  }
  await resident.page.reload()
  await resident.page.getByText('We had tea. She laughed a lot.').waitFor()
  await organiser.go('open')
  await organiser.page.getByRole('link', { name: new RegExp(say('kind-prescription')) }).first().waitFor()
})

test('a day later the address has left the phone, by its own clock and without signal', async () => {
  assert.ok((await asha.stored()).includes(ADDRESS), 'still there within the day')
  await asha.offline(true)
  await asha.page.clock.install({ time: Date.now() + 25 * 3600 * 1000 })
  await asha.page.reload()
  await asha.settled()
  await asha.page.clock.runFor(120_000)
  assert.ok(!(await asha.stored()).includes(ADDRESS))
  assert.ok(!(await asha.stored()).includes(MRS))
})

test('the hub is killed while a phone writes; what it said is saved is there', async () => {
  await openErrand(ben, 'kind-prescription')
  await ben.press('errand-take')
  await ben.allSent()
  await hub.kill()
  await ben.press('errand-hand-back')
  await ben.page.getByRole('dialog').getByRole('button', { name: say('errand-hand-back'), exact: true }).click()
  await hub.up()
  await ben.page.reload()
  await ben.allSent()
  await organiser.page.goto(`${hub.origin}/app/open`)
  await organiser.page.getByRole('link', { name: new RegExp(say('kind-prescription')) }).first().waitFor()
  for (const phone of [organiser, ben]) assert.deepEqual(phone.troubles, [])
})
