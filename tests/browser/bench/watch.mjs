// What runs in the page before the page's own scripts: when something stands on the screen, when something has been
// written to the disk, and where the program keeps its memory. It changes nothing of what the page does.

export function watch() {
  const begin = IDBDatabase.prototype.transaction
  const bench = (globalThis.bench = { written: [], memory: null })

  // The memory of the first program is everybody's: the second is joined to it.
  for (const name of ['instantiate', 'instantiateStreaming']) {
    const original = WebAssembly[name]
    WebAssembly[name] = async (...args) => {
      const made = await original.apply(WebAssembly, args)
      bench.memory ??= (made.instance ?? made).exports.memory ?? null
      return made
    }
  }

  // Notes each transaction that wrote, once the browser says that it is complete.
  IDBDatabase.prototype.transaction = function (shelves, mode, options) {
    const transaction = begin.call(this, shelves, mode, options)
    if (mode === 'readwrite') {
      const durability = transaction.durability
      transaction.addEventListener('complete', () => bench.written.push({ at: performance.now(), durability }))
    }
    return transaction
  }

  // Milliseconds from `from` until a frame in which this is so has been handed over for drawing.
  bench.until = (isSo, from = 0) =>
    new Promise((done, failed) => {
      const look = () => {
        try {
          if (isSo()) setTimeout(() => done(performance.now() - from))
          else requestAnimationFrame(look)
        } catch (error) {
          failed(error)
        }
      }
      requestAnimationFrame(look)
    })

  // Milliseconds from `from` until the first transaction after it that is as durable as that is complete.
  bench.untilWritten = async (from, durability) => {
    const found = () => bench.written.find(one => one.at >= from && (!durability || one.durability === durability))
    await bench.until(found)
    return found().at - from
  }
}
