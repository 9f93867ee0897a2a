// Serves the pages in tests/pages on this machine alone, for tests, for `npm start` and for the playground.

import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'

/** @type {Record<string, string>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.xhtml': 'application/xhtml+xml',
  '.svg': 'image/svg+xml',
  '.xml': 'text/xml',
  '.js': 'text/javascript',
  '.css': 'text/css',
}

/**
 * Starts the server on a free port of the loopback address.
 * @param {{ port?: number, pages?: Map<string, { body: string, headers?: Record<string, string> }> }} [options] `pages`: made-up pages by path, before the files
 */
export async function servePages({ port = 0, pages = new Map() } = {}) {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
    const made = pages.get(path)
    if (made) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...made.headers }).end(made.body)
      return
    }
    try {
      const body = await readFile(join('tests/pages', normalize(path)))
      response.writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream' }).end(body)
    } catch {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not here')
    }
  })
  await new Promise(done => server.listen(port, '127.0.0.1', () => done(undefined)))
  const address = /** @type {import('node:net').AddressInfo} */ (server.address())
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise(done => {
        server.closeAllConnections()
        server.close(() => done(undefined))
      }),
  }
}
