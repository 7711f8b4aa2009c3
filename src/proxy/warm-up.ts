import type { Judge } from '../judge/judge.ts'

const ROUNDS = 10
const CHUNKS = 40

/**
 * Judges answers that nobody sent. What runs for the first time is slow, and would hold up the chunks of the first client;
 * once the proxy listens, it is not for the first time.
 */
export function warmUp(judge: Judge): void {
  const pieces = Array.from({ length: CHUNKS }, (_, count) => chunk({ content: ` ${count}` }))
  const stream = [chunk({ role: 'assistant', content: '' }), ...pieces, chunk({}, 'stop'), 'data: [DONE]\n\n']
  const messages = [{ role: 'user', content: 'Say hi.' }]
  const body = Buffer.from(JSON.stringify({ model: 'm', stream: true, messages }))
  for (let round = 0; round < ROUNDS; round++) {
    const judging = judge.open({ method: 'POST', url: 'http://127.0.0.1/v1/chat/completions', headers: [], body })
    judging.head({ status: 200, statusText: '', headers: [['content-type', 'text/event-stream']] })
    for (const text of stream) judging.read(Buffer.from(text), 0)
    judging.end({ ending: { kind: 'complete' }, timings: { endMs: 0 }, startedAtMs: 0, clock: 'live' })
  }
}

function chunk(delta: object, reason: string | null = null): string {
  const choices = [{ index: 0, delta, logprobs: null, finish_reason: reason }]
  return `data: ${JSON.stringify({ id: 'c', object: 'chat.completion.chunk', created: 0, model: 'm', choices })}\n\n`
}
