// Familiar faces: a pair that begins with a yes on the plain page, a check-in that goes up the ladder, a shared round.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { Hub } from './hub.mjs'
import { launch, Phone, say } from './phones.mjs'

const MRS = 'Wilhelmina Example'
const OTHER = 'Cuthbert Example'
// The hub's own clock looks every half minute.
const HUB_CLOCK = 90_000

let hub, browser, organiser, asha, ben, resident, path

before(async () => {
  hub = await Hub.start()
  browser = await launch()
  resident = await Phone.open(browser, { javaScriptEnabled: false })
  organiser = await Phone.open(browser)
  asha = await Phone.open(browser)
  ben = await Phone.open(browser)
  await organiser.join(hub.organiserLink, 'Olu')
  await organiser.invites(hub, asha, 'Asha')
  await organiser.invites(hub, ben, 'Ben')
})

after(async () => {
  await browser?.close()
  await hub?.stop()
})

// The button that says what it does about whom.
const about = (phone, key, name) =>
  phone.page.getByRole('button', { name: say('found-about', { what: say(key), name }), exact: true })

async function today(phone) {
  await phone.go('today')
  await phone.page.getByRole('heading', { level: 1, name: say('today-title') }).waitFor()
}

test('after a good visit the helper asks to keep in touch, and the answer is one tap on the plain page', async () => {
  path = await resident.asks(hub, { name: MRS, phone: '01632 960 123' })
  await asha.go('open')
  await asha.page.getByRole('link', { name: new RegExp(say('kind-food')) }).first().click()
  await asha.press('errand-take')
  await asha.shown(MRS, false).waitFor()
  await asha.press('errand-done')
  await asha.page.getByRole('radio', { name: new RegExp(`^${say('errand-outcome-well')}`) }).check()
  await asha.press('errand-done-send')
  await asha.press('errand-keep-yes')
  await asha.allSent()
  await today(asha)
  await asha.sees('pair-next-waits')

  const { page } = resident
  await page.goto(`${hub.origin}${path}`)
  await page.getByText(say('my-pair-ask', { name: 'Asha' })).waitFor()
  await resident.picture('my-pair-asks')
  await page.getByRole('button', { name: say('pair-yes'), exact: true }).click()
  await page.waitForURL(/#noted$/)
  await page.getByText(say('my-pair-trial')).waitFor()
  await page.getByText(say('my-pair-saved')).waitFor()
  await resident.picture('my-pair-trial')

  await asha.sees('today-pairs')
  await asha.shown(say('pair-next-trial'), false).waitFor()
  await asha.picture('today-pair')
  await asha.page.getByRole('link', { name: new RegExp(MRS) }).first().click()
  await asha.sees('pair-timeline')
  await asha.accessible('A pair')
  await asha.picture('pair')
})

test('a day that is none is said on the plain page, and a rest begins and ends there without a script', async () => {
  const { page } = resident
  await page.goto(`${hub.origin}${path}`)
  await page.getByText(say('pair-pause'), { exact: true }).click()
  await page.getByLabel(say('pair-pause-until')).fill('2020-01-01')
  await page.getByRole('button', { name: say('pair-pause-send'), exact: true }).click()
  await page.getByText(say('limit-date-past')).waitFor()
  assert.equal(await page.getByLabel(say('pair-pause-until')).inputValue(), '2020-01-01')
  await page.getByLabel(say('pair-pause-until')).fill('')
  await page.getByRole('button', { name: say('pair-pause-send'), exact: true }).click()
  await page.getByRole('button', { name: say('pair-resume'), exact: true }).click()
  await page.getByText(say('my-pair-trial')).waitFor()
})

test('a note for a few is folded for whoever did not write it; opening it is written down', async () => {
  const SLEEP = 'Has slept badly since the fall'
  await today(asha)
  await asha.page.getByRole('link', { name: new RegExp(MRS) }).first().click()
  await asha.press('note-write')
  await asha.page.getByLabel(say('note-words'), { exact: true }).fill(SLEEP)
  await asha.page.getByRole('radio', { name: new RegExp(`^${say('note-few')}`) }).check()
  await asha.press('app-save')
  await asha.shown(SLEEP, false).waitFor()
  await asha.allSent()

  const { page } = organiser
  await organiser.go('people')
  await page.getByRole('link', { name: new RegExp(MRS) }).first().click()
  await page.locator('main a[href*="/app/pair/"]').first().click()
  await organiser.sees('note-sealed-hint')
  assert.equal(await page.getByText(SLEEP).count(), 0, 'not before it is opened')
  await organiser.accessible('A pair, with a folded note')
  await organiser.picture('note-folded')
  await page.getByRole('button', { name: new RegExp(`^${say('note-open')}`) }).click()
  await organiser.shown(SLEEP, false).waitFor()
  await organiser.shown('Opened by Olu', false).waitFor()
  await organiser.allSent()
  await organiser.picture('note-opened')
  await resident.page.goto(`${hub.origin}${path}/record`)
  await resident.page.getByText(say('own-read')).waitFor()
  await resident.page.getByText('Opened by Olu').waitFor()
  assert.equal(await resident.page.getByText(SLEEP).count(), 0)
})

test('a check-in is due; nobody answers; the others who know them are asked at once', async () => {
  const { page } = organiser
  await organiser.go('people')
  await page.getByRole('link', { name: new RegExp(MRS) }).first().click()
  await organiser.press('plan-make')
  for (const day of ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']) {
    await page.getByRole('checkbox', { name: say(`day-${day}`), exact: true }).check()
  }
  await page.getByRole('radio', { name: new RegExp(`^${say('when-any')}`) }).check()
  for (const name of ['Asha', 'Ben']) await page.getByRole('checkbox', { name, exact: true }).check()
  await page.getByRole('checkbox', { name: say('record-consent') }).check()
  await organiser.accessible('A plan for check-ins')
  await organiser.press('app-save')
  await organiser.allSent()

  await today(asha)
  await today(ben)
  const mine = about(asha, 'outcome-no-answer', MRS)
  await mine.waitFor({ timeout: HUB_CLOCK })
  await asha.accessible('Today, with a check-in')
  await asha.picture('today-turn')
  assert.equal(await about(ben, 'outcome-no-answer', MRS).count(), 0, 'it is one person’s turn')
  await mine.click()
  await asha.page.getByRole('radio', { name: say('found-cover') }).check()
  await asha.press('found-save')
  await asha.sees('found-thanks-no-answer')

  await ben.sees('turn-to-cover')
  await ben.picture('today-turn-cover')
  await about(ben, 'outcome-well', MRS).click()
  await ben.sees('found-thanks-well')
  await ben.allSent()
  await about(asha, 'outcome-well', MRS).waitFor({ state: 'detached' })
})

test('two callers share a round, and one of them takes the same call in the basement', async () => {
  await resident.asks(hub, { name: OTHER, phone: '01632 960 124' })
  const { page } = organiser
  await page.goto(`${hub.origin}/app/rounds`)
  await organiser.settled()
  await organiser.press('round-make')
  await page.getByLabel(say('round-name'), { exact: true }).fill('Evening calls')
  for (const name of ['Asha', 'Ben', MRS, OTHER]) {
    await page.getByRole('checkbox', { name: new RegExp(`^${name}`) }).check()
  }
  await organiser.accessible('A new round')
  await organiser.press('round-open')
  await organiser.allSent()

  for (const phone of [asha, ben]) {
    await today(phone)
    await phone.page.getByRole('link', { name: /Evening calls/ }).click()
    await phone.page.getByRole('heading', { level: 1, name: 'Evening calls' }).waitFor()
  }
  // Both know Mrs Example; nobody learns who the other call is to before they have it.
  const take = (phone, name) => about(phone, 'call-take', name)
  const a_call = say('call-in', { zone: 'Our area' })
  await take(asha, MRS).waitFor()
  await take(ben, a_call).waitFor()
  await asha.offline(true)
  await take(asha, MRS).click()
  await asha.sees('state-waiting')
  await asha.picture('round-offline')
  await take(ben, MRS).click()
  await ben.allSent()
  await asha.offline(false)

  // The hub's order decides: Asha sees who has it, takes the other call, and is told in words on Today.
  await asha.sees('call-held', { name: 'Ben' })
  await take(asha, a_call).click()
  await asha.shown(OTHER, false).waitFor()
  await asha.accessible('A round')
  await asha.picture('round')
  await about(asha, 'outcome-well', OTHER).click()
  await about(ben, 'outcome-well', MRS).click()
  await ben.allSent()
  await page.getByRole('link', { name: /Evening calls/ }).first().click()
  await organiser.shown(say('round-made', { made: '2', count: '2' }), false).waitFor()
  await organiser.picture('round-made')
  await today(asha)
  await asha.shown(say('refused-already-held', { name: 'Ben' }), false).waitFor()
  await asha.press('refused-let-go')
  await asha.allSent()
  for (const phone of [organiser, asha, ben, resident]) assert.deepEqual(phone.troubles, [])
})
