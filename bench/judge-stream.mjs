// Judges a stream as the library does, all rules, read by read.
import { createJudge } from '../dist/index.js'

/** When the judged requests were started, in Unix milliseconds: `created` of their chunks. */
export const STARTED_AT_MS = 1_795_000_000_000

const judge = createJudge({ limits: { events: Number.MAX_SAFE_INTEGER, lineBytes: Number.MAX_SAFE_INTEGER } })

/**
 * Opens an exchange whose answer is a stream. `read` takes bytes; `end` gives the judgement, and throws when a rule is broken
 * at severity error: what is measured is the cost of a good stream.
 */
export function openStream(request) {
  const judging = judge.open({
    method: 'POST',
    url: 'http://127.0.0.1/v1/chat/completions',
    headers: [['content-type', 'application/json']],
    body: Buffer.from(JSON.stringify(request)),
  })
  const headers = [
    ['content-type', 'text/event-stream'],
    ['x-request-id', 'req_bench'],
  ]
  judging.head({ status: 200, statusText: 'OK', headers })
  let reads = 0
  return {
    read: (bytes) => judging.read(bytes, reads++),
    end() {
      const timings = { endMs: reads }
      const judgement = judging.end({
        ending: { kind: 'complete' },
        timings,
        startedAtMs: STARTED_AT_MS,
        clock: 'live',
      })
      const errors = judgement.violations.filter(({ severity }) => severity.openai === 'error')
      if (errors.length > 0) throw new Error(`the stream is not clean: ${JSON.stringify(errors)}`)
      if (judgement.answer === undefined) throw new Error('the stream gave no answer')
      return judgement
    },
  }
}
