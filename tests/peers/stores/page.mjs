// The page that every store gets: a list of what is open, most urgent first, a page at a time like Kith's, in rows of the
// same elements; a claim; and what others changed. It has no rules, no words in two languages, no worker, nobody to ask, and none of
// Kith's style: what is timed is the store, and the smallest list that there can be.
const list = document.querySelector('ul')
const PAGE = 25
const today = Math.floor(Date.now() / 86_400_000)
const docs = new Map()
const lines = new Map()

const el = (name, className, ...inside) => {
  const element = document.createElement(name)
  if (className) element.className = className
  element.append(...inside)
  return element
}

const day = doc => doc.when?.on?.[0] ?? today
const date = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short' })
const whenOf = doc => (doc.when?.on ? date.format(day(doc) * 86_400_000) : 'As soon as somebody can')

function row(doc, store) {
  const link = el('a', 'row', el('span', 'row-body', el('span', 'row-words',
    el('bdi', 'row-title', doc.kind), el('bdi', 'row-more', `${whenOf(doc)} · ${doc.zone}`))))
  link.href = `#${doc._id}`
  const take = el('button', 'button', 'I can go')
  take.onclick = async () => {
    await store.put([{ ...doc, state: { held: { by: 'me', at: Math.floor(Date.now() / 1000) } } }])
    take.replaceWith('Yours')
  }
  return el('li', '', link, el('div', 'row-strip', take))
}

// Rows that stand right are not touched.
function draw(store) {
  const open = [...docs.values()].filter(doc => doc.state === 'open').sort((a, b) => day(a) - day(b) || a.asked - b.asked)
  open.length = Math.min(open.length, PAGE)
  const shown = new Set(open)
  for (const [doc, line] of lines) if (!shown.has(doc)) lines.delete(doc) && line.remove()
  let next = list.firstElementChild
  for (const doc of open) {
    if (!lines.has(doc)) lines.set(doc, row(doc, store))
    const line = lines.get(doc)
    if (line === next) next = next.nextElementSibling
    else list.insertBefore(line, next)
  }
}

// A store has `all()`, and `put(docs)`, which is done when the store says so.
export async function page(store) {
  for (const doc of await store.all()) docs.set(doc._id, doc)
  draw(store)
  globalThis.fill = all => store.put(all)
  globalThis.take = async text => {
    const changed = JSON.parse(text)
    await store.put(changed)
    for (const doc of changed) docs.set(doc._id, doc)
    draw(store)
  }
  globalThis.giveBack = () => store.put([docs.get([...docs.keys()].find(id => lines.get(docs.get(id))?.textContent.endsWith('Yours')))])
}
