import { setImmediate } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { watched, type BodyEnd } from './passing.ts'

/** A response that gives a piece for each pull, and tells what is done to it. */
function source(pieces: readonly (string | Error)[]) {
  const rest = [...pieces]
  const done = { pulls: 0, cancelled: undefined as unknown }
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        done.pulls++
        const piece = rest.shift()
        if (piece === undefined) controller.close()
        else if (piece instanceof Error) controller.error(piece)
        else controller.enqueue(Buffer.from(piece))
      },
      cancel: (reason) => void (done.cancelled = reason),
    },
    { highWaterMark: 0 },
  )
  return { done, response: new Response(body, { status: 201, statusText: 'Made', headers: { 'X-A': '1' } }) }
}

function onlooker() {
  const seen: string[] = []
  const ends: BodyEnd[] = []
  return {
    seen,
    ends,
    read: (bytes: Uint8Array) => void seen.push(Buffer.from(bytes).toString()),
    end: (end: BodyEnd) => void ends.push(end),
  }
}

describe('a watched response', () => {
  it('gives what the response gives, piece by piece, and is what it is', async () => {
    const looking = onlooker()
    const { response } = source(['a', '', 'bc'])
    const passed = watched(response, looking)
    expect([passed.status, passed.statusText, passed.ok, passed.headers.get('x-a')]).toEqual([201, 'Made', true, '1'])
    expect(passed).toBeInstanceOf(Response)
    const pieces: string[] = []
    for await (const piece of passed.body as AsyncIterable<Uint8Array>) pieces.push(Buffer.from(piece).toString())
    expect([pieces, looking.seen]).toEqual([
      ['a', 'bc'],
      ['a', 'bc'],
    ])
    expect(looking.ends).toEqual([{ kind: 'complete' }])
  })

  it('has the url and the other facts of the one that came, in its clones too', async () => {
    const response = await fetch('data:text/plain,hi')
    const passed = watched(response, onlooker())
    for (const one of [passed, passed.clone(), passed.clone().clone()]) {
      expect([one.url, one.type, one.redirected]).toEqual([response.url, response.type, response.redirected])
      expect(one.headers).toBe(response.headers)
    }
    expect(await passed.text()).toBe('hi')
  })

  it('may have a status that no constructed response can have', async () => {
    const odd = Object.defineProperty(new Response('x'), 'status', { value: 999 })
    const passed = watched(odd, onlooker())
    expect([passed.status, await passed.text()]).toEqual([999, 'x'])
  })

  it('is the response itself where there is no body', () => {
    const looking = onlooker()
    const response = new Response(null, { status: 204 })
    expect(watched(response, looking)).toBe(response)
    expect(looking.ends).toEqual([{ kind: 'complete' }])
  })

  it('reads nothing that was not asked for', async () => {
    const { done, response } = source(['a', 'b', 'c'])
    const reader = watched(response, onlooker()).body?.getReader()
    const pulls: number[] = []
    for (let reads = 0; reads < 3; reads++) {
      // Whatever would read ahead has its turn first.
      await setImmediate()
      pulls.push(done.pulls)
      await reader?.read()
    }
    expect(pulls).toEqual([0, 1, 2])
  })

  it('can be read into a buffer of one’s own', async () => {
    const { response } = source(['abc', 'd'])
    const reader = watched(response, onlooker()).body?.getReader({ mode: 'byob' })
    const read = async (): Promise<string> =>
      Buffer.from((await reader?.read(new Uint8Array(2)))?.value ?? []).toString()
    expect([await read(), await read(), await read(), await read()]).toEqual(['ab', 'c', 'd', ''])
  })

  it('shows the onlooker bytes that stay, whatever the reader does with its own', async () => {
    const kept: Uint8Array[] = []
    const { response } = source(['abc'])
    const passed = watched(response, { read: (bytes) => void kept.push(bytes), end: () => undefined })
    const bytes = new Uint8Array(await passed.arrayBuffer())
    bytes.fill(0)
    structuredClone(bytes.buffer, { transfer: [bytes.buffer] })
    expect(Buffer.concat(kept).toString()).toBe('abc')
  })

  it('passes a cancel on, with its reason', async () => {
    const looking = onlooker()
    const { done, response } = source(['a', 'b'])
    const passed = watched(response, looking)
    const reader = passed.body?.getReader()
    await reader?.read()
    await reader?.cancel('enough')
    expect([done.cancelled, looking.ends]).toEqual(['enough', [{ kind: 'cancelled' }]])
  })

  it('passes an error on, the same one', async () => {
    const looking = onlooker()
    const broken = new Error('the line is dead')
    const passed = watched(source(['a', broken]).response, looking)
    await expect(passed.text()).rejects.toBe(broken)
    expect(looking.ends).toEqual([{ kind: 'failed', error: broken }])
  })
})
