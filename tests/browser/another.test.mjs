// One person, two devices: signed in on the second by a link that only the first can make.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { Phone, say } from './phones.mjs'
import { errand, street, wilmaAsks } from './street.mjs'

let hub, browser, organiser, asha, laptop, link

before(async () => {
  ({ hub, browser, organiser, asha } = await street('Invented Olu', 'Invented Asha'))
  await wilmaAsks({ hub, browser })
  laptop = await Phone.open(browser, { viewport: { width: 1280, height: 800 } })
})

after(async () => {
  await browser?.close()
  await hub?.stop()
})

async function settings(phone) {
  await phone.page.goto(`${hub.origin}/app/settings`)
  await phone.settled()
  await phone.sees('settings-devices')
}

test('a link made on the phone signs the same person in on the computer', async () => {
  await settings(asha)
  await asha.press('settings-another')
  await asha.sees('settings-another-careful')
  const shown = asha.page.getByRole('textbox', { name: say('settings-another-link') })
  link = await shown.inputValue()
  await asha.accessible('the link')
  await asha.picture('another-link')

  const { page } = laptop
  await page.goto(link)
  await laptop.sees('welcome-own', { name: 'Invented Asha' })
  await laptop.accessible('the page of the link')
  await laptop.picture('another-welcome')
  await page.getByRole('link', { name: say('welcome-open') }).click()
  await page.getByRole('button', { name: say('join-own-send'), exact: true }).waitFor()
  assert.equal(await page.getByLabel(say('join-name'), { exact: true }).count(), 0, 'nobody is asked what they are called')
  await laptop.picture('another-join')
  await laptop.press('join-own-send')
  await page.getByRole('heading', { level: 1, name: say('today-title') }).waitFor()
  await laptop.settled()
  await laptop.allSent()
  assert.deepEqual([...asha.troubles, ...laptop.troubles], [])
})

test('the first phone is told of the second, until its person says that it was them', async () => {
  const { page } = asha
  await page.goto(`${hub.origin}/app/`)
  const notice = page.getByRole('status').filter({ hasText: say('today-elsewhere-hint') })
  await notice.waitFor()
  await asha.accessible('today with the notice')
  await asha.picture('another-notice')
  await page.emulateMedia({ colorScheme: 'dark' })
  await asha.picture('another-notice-dark')
  await page.emulateMedia({ colorScheme: 'light' })
  await laptop.page.goto(`${hub.origin}/app/`)
  await laptop.settled()
  await laptop.allSent()
  assert.equal(await laptop.page.getByText(say('today-elsewhere-hint')).count(), 0, 'what came before it is not news')
  await asha.press('today-elsewhere-me')
  await notice.waitFor({ state: 'detached' })
  await page.reload()
  await asha.settled()
  await asha.allSent()
  await page.waitForTimeout(300)
  assert.equal(await notice.count(), 0, 'and not again')
})

test('what is claimed on the one is in hand on the other', async () => {
  await asha.go('open')
  await errand(asha).click()
  await asha.press('errand-take')
  await asha.allSent()
  await errand(laptop).click()
  await laptop.sees('state-yours')
  assert.match(await laptop.stored(), /5 Invented Row/)
})

test('the link is over for everybody else, and one of the two can be signed out', async () => {
  const eve = await Phone.open(browser)
  await eve.page.goto(link)
  await eve.sees('welcome-over')
  await eve.context.close()

  await settings(asha)
  await asha.press('settings-device-out')
  await asha.page.getByRole('dialog').getByRole('button', { name: say('settings-device-out'), exact: true }).click()
  await asha.sees('settings-device-out-done')
  await laptop.sees('out-revoked')
  assert.doesNotMatch(await laptop.stored(), /Wilma|5 Invented Row/, 'nothing of the group is left there')
  await asha.go('today')
  await errand(asha).waitFor()
})
