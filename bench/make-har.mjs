// Writes a recording of so many entries, a line each, as it goes: an entry is a stream of about a hundred kilobytes that keeps every
// rule.
import { closeSync, openSync, writeSync } from 'node:fs'
import { makeStream, REQUEST, STREAM_ID } from './make-stream.mjs'

const CHUNKS = 300
const STARTED_AT_MS = 1_795_000_000_000

/** Writes the file. */
export function makeHar(file, entries) {
  const text = makeStream(CHUNKS).toString()
  const out = openSync(file, 'w')
  writeSync(out, `{"log":{"version":"1.2","creator":{"name":"bench","version":"1"},"entries":[\n`)
  for (let entry = 0; entry < entries; entry++) {
    // Ids are never given twice.
    const own = text.replaceAll(STREAM_ID, STREAM_ID.slice(0, -8) + String(entry).padStart(8, '0'))
    writeSync(out, `${JSON.stringify(entryOf(own, entry))}${entry === entries - 1 ? '' : ','}\n`)
  }
  writeSync(out, ']}}\n')
  closeSync(out)
}

const fields = (headers) => Object.entries(headers).map(([name, value]) => ({ name, value }))

function entryOf(text, entry) {
  const startedAtMs = STARTED_AT_MS + 1000 * entry
  return {
    startedDateTime: new Date(startedAtMs).toISOString(),
    time: 500,
    request: {
      method: 'POST',
      url: 'http://127.0.0.1/v1/chat/completions',
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: fields({ 'content-type': 'application/json', authorization: 'Bearer sk-bench' }),
      queryString: [],
      postData: { mimeType: 'application/json', text: JSON.stringify({ ...REQUEST, user: `user-${entry}` }) },
      headersSize: -1,
      bodySize: -1,
    },
    response: {
      status: 200,
      statusText: 'OK',
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: fields({ 'content-type': 'text/event-stream', 'x-request-id': `req_${entry}` }),
      content: { size: text.length, mimeType: 'text/event-stream', text },
      redirectURL: '',
      headersSize: -1,
      bodySize: text.length,
    },
    cache: {},
    timings: { send: 0, wait: 100, receive: 400 },
  }
}
