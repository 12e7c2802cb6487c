// PouchDB keeps each record's revisions and writes to two object stores; it does not offer to wait for the disk.
import PouchDB from 'pouchdb-browser'
import { page } from './page.mjs'

const db = new PouchDB('asks', { auto_compaction: true })
const revisions = new Map()

await page({
  all: async () => {
    const { rows } = await db.allDocs({ include_docs: true })
    return rows.map(({ doc: { _rev, ...doc } }) => (revisions.set(doc._id, _rev), doc))
  },
  put: async docs => {
    const put = await db.bulkDocs(docs.map(doc => ({ ...doc, _rev: revisions.get(doc._id) })))
    for (const { id, rev, error, message } of put) {
      if (error) throw new Error(`${id}: ${message}`)
      revisions.set(id, rev)
    }
  },
})
