// TinyBase keeps everything in memory and writes it all at each save, a table as one value; it does not offer to wait for
// the disk. A cell is a word or a number, so what is deeper is written as JSON.
import { createStore } from 'tinybase'
import { createIndexedDbPersister } from 'tinybase/persisters/persister-indexed-db'
import { page } from './page.mjs'

const store = createStore()
const persister = createIndexedDbPersister(store, 'asks')
const flat = ({ _id, ...doc }) => Object.fromEntries(Object.entries(doc).map(([name, value]) =>
  [name, typeof value === 'object' ? JSON.stringify(value) : value]))
const deep = (_id, row) => ({ _id, ...Object.fromEntries(Object.entries(row).map(([name, cell]) =>
  [name, /^[{[]/.test(cell) ? JSON.parse(cell) : cell])) })

await page({
  all: async () => {
    await persister.load()
    return Object.entries(store.getTable('asks')).map(([id, row]) => deep(id, row))
  },
  put: async docs => {
    store.transaction(() => docs.forEach(doc => store.setRow('asks', doc._id, flat(doc))))
    await persister.save()
  },
})
