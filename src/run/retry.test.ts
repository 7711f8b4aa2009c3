import { expect, it } from 'vitest'
import { isThrottled } from './retry.ts'

const answered = (status: number, message: string): Parameters<typeof isThrottled>[0] => ({
  head: { status, statusText: '', headers: [] },
  reads: [{ bytes: Buffer.from(JSON.stringify({ error: { message, code: null } })), atMs: 1 }],
})

it.each([
  [429, 'Rate limit reached for requests', true],
  [503, 'Service is too busy', true],
  [500, 'Service is too busy', false],
  [503, 'model_not_found: no available channel for model m-1', false],
  [429, "This model's maximum context length is 8192 tokens", false],
])('an answer with status %d that says %j', (status, message, isBusy) => {
  expect(isThrottled(answered(status, message))).toBe(isBusy)
})

it('goes by the status where nothing of the body has come', () => {
  expect(isThrottled({ head: { status: 503, statusText: '', headers: [] } })).toBe(true)
  expect(isThrottled({ head: undefined })).toBe(false)
})
