// Two browser stores that people would pick instead, on the records that a Kith phone holds: what `bench.mjs` runs in a
// page of its own. A list of everything that is open, drawn as plain rows; one write; five hundred new records. They have
// no rules, no words, no service worker and nobody to ask: what is timed is the store and the smallest list there can be.
import Dexie from 'dexie'
import PouchDB from 'pouchdb-browser'

const stores = {
  async pouchdb() {
    const db = new PouchDB('asks', { auto_compaction: true })
    return {
      all: async () => (await db.allDocs({ include_docs: true })).rows.map(row => row.doc),
      put: docs => db.bulkDocs(docs),
      claim: async id => {
        const doc = await db.get(id)
        await db.put({ ...doc, state: { held: { by: 'me', at: Date.now() } } })
      },
    }
  },
  async dexie() {
    // As durable as a Kith phone's outbox; PouchDB does not offer it.
    const db = new Dexie('asks', { chromeTransactionDurability: 'strict' })
    db.version(1).stores({ asks: '_id' })
    return {
      all: () => db.asks.toArray(),
      put: docs => db.asks.bulkPut(docs),
      claim: async id => {
        const doc = await db.asks.get(id)
        await db.asks.put({ ...doc, state: { held: { by: 'me', at: Date.now() } } })
      },
    }
  },
}

const list = document.querySelector('ul')
const row = doc => {
  const [line, link, take] = ['li', 'a', 'button'].map(name => document.createElement(name))
  link.href = `#${doc._id}`
  link.append(doc.kind ?? '', ' ', doc.zone ?? '', ' ', new Date((doc.asked ?? 0) * 1000).toLocaleDateString('en-GB'))
  take.textContent = 'I can go'
  take.onclick = async () => {
    await store.claim(doc._id)
    take.replaceWith('Yours')
  }
  line.append(link, take)
  return line
}
const draw = docs => list.append(...docs.filter(doc => doc.state === 'open').sort((a, b) => a.asked - b.asked).map(row))

const store = await stores[new URLSearchParams(location.search).get('store')]()
globalThis.fill = docs => store.put(docs)
globalThis.take = async docs => {
  await store.put(docs)
  draw(docs)
}
draw(await store.all())
