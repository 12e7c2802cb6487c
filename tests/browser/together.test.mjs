// Neighbours together, on the demo group: a gathering joined without signal, its calendar file, what matters to me,
// how it is with me, and how the group is doing.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import { Hub } from './hub.mjs'
import { launch, Phone, say } from './phones.mjs'

let hub, browser, olu

before(async () => {
  hub = await Hub.start('--demo')
  browser = await launch()
  olu = await Phone.open(browser)
  await olu.join(hub.organiserLink, 'Olu')
})

after(async () => {
  await browser?.close()
  await hub?.stop()
})

async function opens(where, title) {
  await olu.page.goto(`${hub.origin}/app/${where}`)
  await olu.settled()
  await olu.page.getByRole('heading', { level: 1, name: say(title) }).waitFor()
}

test('a place at a gathering is taken without signal and kept with it; the open list names nobody', async () => {
  await opens('together', 'together-title')
  await olu.accessible('what is on')
  await olu.page.locator('main a[href*="/app/gathering/"]').first().click()
  await olu.page.getByRole('button', { name: say('gathering-come'), exact: true }).waitFor()
  await olu.offline(true)
  await olu.press('gathering-come')
  await olu.page.getByRole('button', { name: say('gathering-leave'), exact: true }).waitFor()
  await olu.offline(false)
  await olu.allSent()
  await olu.sees('gathering-you-come')
  const saving = olu.page.waitForEvent('download')
  await olu.page.getByRole('link', { name: say('gathering-calendar'), exact: true }).click()
  const calendar = readFileSync(await (await saving).path(), 'utf8')
  assert.match(calendar, /^BEGIN:VCALENDAR\r\n/)
  assert.match(calendar, /\r\nDTSTART/)
  await olu.accessible('a gathering')
  await olu.picture('gathering')
  const list = await fetch(`${hub.origin}/gatherings`).then(answer => answer.text())
  assert.ok(list.includes('Tea at the hall') && !list.includes('Olu'))
})

test('what matters is written down, and how it is stays with me', async () => {
  await opens('matters', 'wish-title')
  await olu.press('wish-add')
  await olu.page.getByLabel(say('wish-words'), { exact: true }).fill('To hear the choir once more')
  await olu.press('app-save')
  await olu.shown('To hear the choir once more').waitFor()
  await olu.press('reflect-open')
  await olu.page.getByRole('group', { name: new RegExp(say('reflect-connection').replace('?', '\\?')) })
    .getByRole('radio', { name: new RegExp(say('reflect-good')) }).check()
  await olu.press('reflect-send')
  await olu.sees('reflect-kept')
  await olu.accessible('what matters to me')
  await olu.picture('matters')
})

test('a figure leads to the people and errands behind it, and the file holds no names', async () => {
  await opens('insight', 'insight-title')
  await olu.page.getByRole('button', { name: new RegExp(`^${say('insight-show')}`) }).first().click()
  await olu.page.locator('main a[href*="/app/"]').filter({ visible: true }).first().waitFor()
  const saving = olu.page.waitForEvent('download')
  await olu.page.locator('a[download]').first().click()
  const file = readFileSync(await (await saving).path(), 'utf8')
  assert.ok(file.includes(say('insight-title')) && !/Example|invented/.test(file))
  await olu.accessible('how we are doing')
  await olu.picture('insight')
  await olu.close()
})
