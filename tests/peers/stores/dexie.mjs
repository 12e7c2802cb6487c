// Dexie is IndexedDB with better manners: a row each, and as durable as Kith's outbox.
import Dexie from 'dexie'
import { page } from './page.mjs'

const db = new Dexie('asks', { chromeTransactionDurability: 'strict' })
db.version(1).stores({ asks: '_id' })

await page({ all: () => db.asks.toArray(), put: docs => db.asks.bulkPut(docs) })
