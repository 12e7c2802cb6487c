// Who lives in the street of several stories: an organiser and a helper with phones, and Wilma, who asks on the plain page.
import { Hub } from './hub.mjs'
import { launch, Phone, say } from './phones.mjs'

// A hub of its own, and two people who have joined. What was started ends again when something goes wrong on the way.
export async function street(olu, asha) {
  const there = { hub: await Hub.start() }
  try {
    there.browser = await launch()
    there.organiser = await Phone.open(there.browser)
    there.asha = await Phone.open(there.browser)
    await there.organiser.join(there.hub.organiserLink, olu)
    await there.organiser.invites(there.hub, there.asha, asha)
    return there
  } catch (error) {
    await there.browser?.close()
    await there.hub.stop()
    throw error
  }
}

export async function wilmaAsks({ hub, browser }) {
  const wilma = await Phone.open(browser)
  await wilma.asks(hub, { name: 'Wilma Example', phone: '01632 960 155', address: '5 Invented Row' })
  await wilma.context.close()
}

// The one errand there is, wherever this phone lists it.
export const errand = ({ page }) =>
  page.getByRole('main').getByRole('link', { name: new RegExp(say('kind-food')) }).first()

export async function handsBack(phone) {
  await phone.press('errand-hand-back')
  await phone.page.getByRole('dialog').getByRole('button', { name: say('errand-hand-back'), exact: true }).click()
}
