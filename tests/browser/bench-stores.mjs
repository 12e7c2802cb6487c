// Serves the other browser stores' page on this machine, bundled once.
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const PEERS = join(import.meta.dirname, '../peers')
const PAGE = '<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Stores</title><ul></ul><script type="module" src="/stores.js"></script>'

export async function built() {
  const { build } = createRequire(join(PEERS, 'package.json'))('esbuild')
  const { outputFiles } = await build({
    entryPoints: [join(PEERS, 'stores.mjs')], bundle: true, minify: true, format: 'esm', write: false,
    define: { global: 'globalThis' }, target: 'es2022',
  })
  const server = createServer((request, answer) => {
    const code = request.url === '/stores.js'
    answer.writeHead(200, { 'content-type': code ? 'text/javascript' : 'text/html' })
    answer.end(code ? outputFiles[0].text : PAGE)
  })
  await new Promise(ready => server.listen(0, '127.0.0.1', ready))
  return { origin: `http://127.0.0.1:${server.address().port}`, stop: () => server.close() }
}
