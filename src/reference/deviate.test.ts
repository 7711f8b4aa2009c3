import { connect } from 'node:net'
import { describe, expect, it } from 'vitest'
import { mapChoices, mapMessages, omit } from '../define/alter.ts'
import type { HeaderList } from '../define/exchange.ts'
import type { Deviation } from '../define/fault.ts'
import { startReference } from './server.ts'

interface Got {
  readonly status: number
  readonly text: string
  readonly headers: Headers
}

const hello = {
  model: 'reference-1',
  messages: [{ role: 'user', content: 'Repeat exactly, and write nothing else: ping pong' }],
}

/** What a server with these deviations answers to one request. */
async function played(deviations: readonly Deviation[], members: object = {}, key = 'sk-reference'): Promise<Got> {
  const reference = await startReference({ deviations })
  try {
    const response = await fetch(`${reference.baseUrl}/chat/completions`, {
      method: 'POST',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      body: JSON.stringify({ ...hello, ...members }),
    })
    return { status: response.status, text: await response.text(), headers: response.headers }
  } finally {
    await reference.close()
  }
}

/** Every byte that comes back on one connection, until the server ends it or, for what it holds, until `until` came. */
async function rawBytes(deviation: Deviation, members: object = {}, until?: string): Promise<string> {
  const reference = await startReference({ deviations: [deviation] })
  const body = JSON.stringify({ ...hello, ...members })
  const socket = connect(reference.port, '127.0.0.1')
  socket.write(
    `POST /v1/chat/completions HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer sk-reference\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
  )
  let text = ''
  for await (const bytes of socket) {
    text += String(bytes)
    if (until !== undefined && text.includes(until)) break
  }
  socket.destroy()
  await reference.close()
  return text
}

const setHeader =
  (name: string, value: string): NonNullable<Deviation['reply']> =>
  (reply) => {
    const others: HeaderList = reply.headers.filter(([field]) => field !== name)
    return { ...reply, headers: [...others, [name, value]] }
  }

describe('deviations', () => {
  it('let the server misunderstand the request', async () => {
    const { text } = await played([{ request: (body) => omit(body, 'n') }], { n: 2 })
    expect(JSON.parse(text).choices).toHaveLength(1)
  })

  it('let it accept what it should refuse', async () => {
    const accepting: Deviation = { accepts: ({ request }) => request.chat.n === 1 }
    expect((await played([], { temperature: 3 })).status).toBe(400)
    expect((await played([accepting], { temperature: 3 })).status).toBe(200)
    const open: Deviation = { ...accepting, request: (body) => ({ ...body, model: 'any' }) }
    expect((await played([open], { model: 7, messages: {} }, 'sk-wrong')).text).toContain('"model":"any"')
  })

  it.each([false, true])('change the completion, stream %s', async (stream) => {
    const shout: Deviation = {
      completion: (completion) => mapMessages(completion, (message) => ({ ...message, content: 'PING' })),
    }
    expect((await played([shout], { stream })).text).toContain('"content":"PING"')
  })

  it('change the document, and leave it alone once it is no object', async () => {
    const { text } = await played([
      { document: (completion) => [completion['object']] },
      { document: () => 'never reached' },
    ])
    expect(text).toBe('["chat.completion"]')
  })

  it('change chunks and frames', async () => {
    const { text } = await played(
      [
        { chunks: (chunks) => chunks.map((chunk) => mapChoices(chunk, (choice) => ({ ...choice, index: 7 }))) },
        { frames: (frames) => frames.slice(0, -1).map((frame) => `event: x\n${frame}`) },
      ],
      { stream: true },
    )
    expect(text).not.toContain('[DONE]')
    expect(text.match(/event: x\ndata: /g)?.length).toBe(text.match(/"index":7/g)?.length)
  })

  it('change error bodies', async () => {
    const { status, text } = await played([{ error: () => ({ detail: 'no' }) }], { n: 0 })
    expect([status, text]).toEqual([400, '{"detail":"no"}'])
  })

  it('answer by themselves, with the later stages still to come', async () => {
    const { status, text, headers } = await played([
      { answers: () => ({ status: 503, headers: [['content-type', 'text/html']], body: '<p>busy' }) },
      { reply: (reply) => ({ ...reply, status: 502 }) },
    ])
    expect([status, text, headers.get('content-type')]).toEqual([502, '<p>busy', 'text/html'])
    expect(headers.get('x-request-id')).toMatch(/^req_/)
  })

  it('show only when they are to', async () => {
    const second: Deviation = {
      when: ({ requestNumber }) => requestNumber === 2,
      reply: setHeader('x-request-id', 'same'),
    }
    expect((await played([second])).headers.get('x-request-id')).not.toBe('same')
    expect((await played([{ ...second, when: () => true }])).headers.get('x-request-id')).toBe('same')
  })

  it('change the bytes', async () => {
    const bom: Deviation = {
      writes: ({ pieces, ...rest }) => ({ ...rest, pieces: [Uint8Array.of(0xef, 0xbb, 0xbf), ...pieces] }),
    }
    expect(await rawBytes({ ...bom, reply: setHeader('connection', 'close') })).toContain('\r\n\r\n\uFEFF{"id"')
  })

  it.each([false, true])('cut the connection midway, stream %s', async (stream) => {
    const cut: Deviation = {
      writes: ({ pieces }) => ({ after: 'cut', pieces: [(pieces[0] ?? Uint8Array.of()).subarray(0, 40)] }),
    }
    await expect(played([cut], { stream })).rejects.toThrow('terminated')
    const text = await rawBytes(cut, { stream })
    expect(text).toContain('"id"')
    expect(text).not.toContain('0\r\n\r\n')
  })

  it('cut it before the body', async () => {
    const text = await rawBytes({ writes: () => ({ after: 'cut', pieces: [] }) })
    expect(text).toMatch(/^HTTP\/1\.1 200 OK\r\n[\s\S]*\r\n\r\n$/)
  })

  it('hold the connection after the last event', async () => {
    const text = await rawBytes({ writes: (writes) => ({ ...writes, after: 'hold' }) }, { stream: true }, '[DONE]\n\n')
    expect(text).not.toMatch(/\r\n0\r\n\r\n$/)
  })

  it('send a length that is too long as it is, then nothing more', async () => {
    const text = await rawBytes({ reply: setHeader('content-length', '99999') })
    expect(text).toContain('content-length: 99999\r\n')
    expect(text).toMatch(/\}$/)
  })

  it('send a length that is too short, the rest in the way of the next answer', async () => {
    const text = await rawBytes({ reply: setHeader('content-length', '10') }, {}, '"fp_reference1"}')
    expect(text).toContain('content-length: 10\r\n')
  })

  it('send framing that no library would', async () => {
    const text = await rawBytes({
      reply: setHeader('transfer-encoding', 'chunked'),
      writes: (writes) => ({ ...writes, pieces: [new TextEncoder().encode('zz\r\n{}\r\n')] }),
    })
    expect(text).toMatch(/transfer-encoding: chunked\r\n[\s\S]*\r\n\r\nzz\r\n\{\}\r\n$/)
  })

  it('send a field that is none', async () => {
    expect(await rawBytes({ reply: setHeader('not a name', 'x') })).toContain('\r\nnot a name: x\r\n')
  })

  it('tell the client when they throw', async () => {
    const { status, text } = await played([
      {
        completion: () => {
          throw new Error('out of paper')
        },
      },
    ])
    expect(status).toBe(500)
    expect(text).toContain('out of paper')
  })
})
