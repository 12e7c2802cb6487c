// The line: what is tapped and what others do goes over one connection, and nothing depends on it.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { say } from './phones.mjs'
import { errand, handsBack, street, wilmaAsks } from './street.mjs'

let hub, browser, organiser, asha

before(async () => {
  ({ hub, browser, organiser, asha } = await street('Invented Olu', 'Invented Asha'))
  await wilmaAsks({ hub, browser })
})

after(async () => {
  await browser?.close()
  await hub?.stop()
})

// What this page says to the hub from here on: messages on lines, and posts.
function listens({ page }) {
  const said = { lines: [], posts: 0, bytes: 0, heard: 0, closed: 0 }
  page.on('request', request => { said.posts += request.url().endsWith('/api/v1/sync') })
  page.on('websocket', line => {
    said.lines.push(new URL(line.url()))
    line.on('framesent', ({ payload }) => { said.bytes += payload.length })
    line.on('framereceived', ({ payload }) => { said.heard += payload.length })
    line.on('close', () => { said.closed++ })
  })
  return said
}

const take = say('errand-take')

async function opensAgain(phone) {
  await handsBack(phone)
  await phone.page.getByRole('button', { name: take, exact: true }).waitFor()
  await phone.allSent()
}

test('a tap goes over the line, others hear of it, and no post is needed', async () => {
  const [hers, theirs] = [listens(asha), listens(organiser)]
  await Promise.all([asha, organiser].map(phone => phone.page.goto(`${hub.origin}/app/open`)))
  await errand(asha).click()
  await errand(organiser).click()
  await Promise.all([asha, organiser].map(phone => phone.allSent()))
  while (hers.heard < 5 || theirs.heard < 5) await asha.page.waitForTimeout(50)
  await asha.page.waitForTimeout(500)
  Object.assign(hers, { posts: 0, bytes: 0 })
  Object.assign(theirs, { posts: 0 })
  await asha.press('errand-take')
  await asha.sees('state-yours')
  await asha.allSent()
  await organiser.page.getByText(say('state-held-by', { name: 'Invented Asha' })).first().waitFor()
  assert.deepEqual([hers.posts, theirs.posts], [0, 0], 'nothing was posted')
  assert.ok(hers.bytes > 0 && hers.bytes < 120, `${hers.bytes} bytes for a tap`)
  for (const { pathname, search } of hers.lines) assert.deepEqual([pathname, search], ['/api/v1/line', ''])
  await opensAgain(asha)
})

test('out of reach the line is let go, and what was tapped goes when it is back', async () => {
  const said = listens(asha)
  await asha.page.reload()
  await asha.settled()
  while (said.heard < 5) await asha.page.waitForTimeout(50)
  await asha.offline(true)
  await asha.press('errand-take')
  await asha.sees('sync-saved-here')
  assert.equal(said.closed, said.lines.length, 'nobody waits for an answer that cannot come')
  await asha.offline(false)
  await asha.allSent()
  await asha.sees('state-yours')
  await opensAgain(asha)
})

test('a line that goes dumb in the middle of a tap is left, and the tap is posted', async () => {
  const said = listens(asha)
  let dumb = false
  await asha.page.routeWebSocket('**/api/v1/line', line => {
    const server = line.connectToServer()
    line.onMessage(message => dumb || server.send(message))
    server.onMessage(message => dumb || line.send(message))
  })
  await asha.page.reload()
  await asha.settled()
  await asha.allSent()
  await asha.page.waitForTimeout(1_000)
  dumb = true
  said.posts = 0
  await asha.press('errand-take')
  await asha.sees('state-yours')
  await asha.allSent()
  assert.ok(said.posts > 0, 'it was posted')
  dumb = false
  await organiser.page.getByText(say('state-held-by', { name: 'Invented Asha' })).first().waitFor()
  await opensAgain(asha)
  assert.deepEqual([...asha.troubles, ...organiser.troubles], [])
})
