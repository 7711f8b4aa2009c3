import { describe, expect, it } from 'vitest'
import type { Deviation, Moment } from '../define/fault.ts'
import { readChatParameters } from '../define/request.ts'
import type { Response } from '../reference/respond.ts'
import { isUntouched } from './untouched.ts'

function moment(json: object, endpoint: Moment['request']['endpoint'] = 'chat'): Moment {
  const sent = { method: 'POST', url: 'http://127.0.0.1/v1/chat/completions', headers: [], body: undefined }
  const request = { sent, endpoint, json, chat: readChatParameters(json), fitsSchema: true, aim: undefined }
  return { request, requestNumber: 1, requestOnConnection: 1, answersDropped: 0 }
}
const response = (status: number, streamed = false): Response => ({
  reply: { status, headers: [] },
  writes: { pieces: [], after: 'end' },
  streamed,
})
const same = <T>(value: T): T => value

describe('an answer', () => {
  it.each<[string, Deviation, Response]>([
    ['a deviation that does not show on the request', { when: () => false, writes: same }, response(200)],
    ['a change of completions, where the request is refused', { completion: same, chunks: same }, response(400)],
    ['a change of chunks, where a document is sent', { chunks: same, frames: same }, response(200)],
    ['a change of documents, where a stream is sent', { document: same }, response(200, true)],
    ['a change of errors, where there is none', { error: same }, response(200)],
    ['a misreading that reads the same', { request: same }, response(200)],
    ['leave to skip checks that is not given', { accepts: () => false }, response(400)],
  ])('is untouched by %s', (_what, deviation, faultless) => {
    expect(isUntouched([deviation], moment({ model: 'm' }), faultless)).toBe(true)
  })

  it.each<[string, Deviation, Response]>([
    ['a change of header fields', { reply: same }, response(200)],
    ['a change of bytes', { writes: same }, response(400)],
    ['an answer of its own', { answers: () => undefined }, response(200)],
    ['a change of errors, where there is one', { error: same }, response(400)],
    ['a misreading', { request: () => ({}) }, response(200)],
    ['leave to skip checks', { accepts: () => true }, response(400)],
    ['a change of completions', { completion: same }, response(200, true)],
  ])('may be touched by %s', (_what, deviation, faultless) => {
    expect(isUntouched([deviation], moment({ model: 'm' }), faultless)).toBe(false)
  })

  it('is made anew where it is to be kept', () => {
    expect(isUntouched([], moment({ store: true }), response(200))).toBe(false)
    expect(isUntouched([], moment({}, 'stored'), response(200))).toBe(false)
  })
})
