// The built app as a hub would serve it, in as many releases as a test wants: all but the hub.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'

const TYPES = {
  css: 'text/css', html: 'text/html; charset=utf-8', js: 'text/javascript', json: 'application/json',
  png: 'image/png', svg: 'image/svg+xml', wasm: 'application/wasm', webmanifest: 'application/manifest+json',
}
const sha256 = bytes => createHash('sha256').update(bytes).digest('hex')

// What `cargo xtask` built, by name.
export function built() {
  const names = readdirSync(process.env.KITH_SITE).filter(name => !/\.(br|gz)$/.test(name))
  return new Map(names.map(name => [name, readFileSync(join(process.env.KITH_SITE, name))]))
}

// The release after this one: its page says so, and list and worker are stamped anew.
export function next(release) {
  const files = new Map(release)
  const put = (name, change) => files.set(name, Buffer.from(change(files.get(name).toString())))
  const renew = (name, change) => {
    const before = sha256(files.get(name))
    put(name, change)
    return text => text.replaceAll(before, sha256(files.get(name)))
  }
  const page = renew('index.html', html => html.replace('<html ', '<html data-release="next" '))
  const list = renew('precache.json', page)
  put('sw.js', text => list(page(text)))
  return files
}

export class Releases {
  static async serve(release) {
    const releases = new Releases()
    releases.current = release
    releases.asked = []
    releases.server = createServer((request, response) => releases.answer(request, response))
    await new Promise(resolve => releases.server.listen(0, '127.0.0.1', resolve))
    releases.origin = `http://127.0.0.1:${releases.server.address().port}`
    return releases
  }

  answer(request, response) {
    const { pathname } = new URL(request.url, this.origin)
    this.asked.push(pathname)
    const file = pathname.startsWith('/app/') && /\.\w+$/.test(pathname) ? pathname.slice(5) : 'index.html'
    const bytes = pathname.startsWith('/app/') ? this.current.get(file) : undefined
    response.setHeader('cache-control', 'no-cache')
    if (!bytes) return response.writeHead(404).end()
    response.setHeader('content-type', TYPES[file.split('.').pop()] ?? 'text/plain')
    response.end(bytes)
  }

  stop() {
    this.server.closeAllConnections()
    this.server.close()
  }
}
