import { openapi, recordings, sdk } from '../../src/define/cite.ts'
import { rule, type Examined, type ShapeRule, type StreamRule } from '../../src/define/rule.ts'
import { eachFragment, hasFragment, PerCall } from './fragments.ts'

export const index: ShapeRule = rule({
  id: 'toolstream.index',
  level: 'MUST',
  says: 'Every fragment of a streamed tool call has an integer index.',
  basis: 'documented',
  cite: openapi('ChatCompletionMessageToolCallChunk', 'index'),
  matters: 'The index says which call a fragment belongs to: without it the helpers of both official SDKs throw.',
  needs: 'tools',
  shape: 'chunk',
  seesChunk: (chunk) => hasFragment(chunk, () => true),
})

export const indexDense: StreamRule = rule({
  id: 'toolstream.index-dense',
  level: 'SHOULD',
  says: 'The calls of a choice have the indexes 0, 1, 2 and so on, in the order in which they open.',
  basis: 'observed',
  cite: recordings(),
  matters: 'The helpers of both official SDKs keep calls in a list, and throw when a call opens beyond its end.',
  needs: 'tools',
  follows: ['toolstream.index', 'chunk.index', 'sse.payload-object'],
  onStream: () =>
    eachFragment(
      () => ({ next: 0 }),
      (fragment, calls): Examined => {
        const { next } = calls
        if (fragment.index >= 0 && fragment.index < next) return
        if (fragment.index !== next) fragment.violated(wrongStart(fragment.index, next), 'index', { expected: next })
        calls.next = Math.max(next, fragment.index + 1)
      },
    ),
})

function wrongStart(found: number, next: number): string {
  if (found < 0) return 'negative'
  return next === 0 ? 'not-from-zero' : 'gap'
}

export const indexOneCall: StreamRule = rule({
  id: 'toolstream.index-one-call',
  level: 'MUST',
  says: 'One index stands for one call: it never gets a second id or another function name.',
  basis: 'documented',
  cite: openapi('ChatCompletionMessageToolCallChunk', 'index'),
  matters: 'Clients join the fragments of an index, so that two calls become one with glued arguments.',
  needs: 'tools',
  follows: ['chunk.index'],
  onStream: () =>
    eachFragment(
      () => new PerCall(() => ({ id: '', name: '', hasText: false })),
      (fragment, calls): Examined => {
        const call = calls.of(fragment.index)
        if (call === undefined) return 'unseen'
        const { id } = fragment.raw
        const { name } = fragment
        const bringsName = typeof name === 'string' && name !== ''
        if (typeof id === 'string' && id !== '' && id !== call.id) {
          if (call.id !== '') fragment.violated(bringsName ? 'second-call' : 'second-id', 'id', { expected: call.id })
          call.id = id
        } else if (bringsName && call.name !== '' && name !== call.name && call.hasText) {
          // Before any arguments it could still be the rest of a name, which toolstream.name-once reports.
          fragment.violated('second-name', 'name', { expected: call.name })
        }
        if (bringsName) call.name = name
        call.hasText ||= fragment.hasText
      },
    ),
})

export const contiguous: StreamRule = rule({
  id: 'toolstream.contiguous',
  level: 'SHOULD',
  says: 'All fragments of a call come before the next call opens.',
  basis: 'sdk',
  cite: sdk('openai-node', 'src/lib/ChatCompletionStream.ts'),
  matters:
    'The SDK helpers take a call for finished when the index changes: clients run it with half of its arguments, and strict tools throw.',
  needs: 'tools',
  follows: ['toolstream.index', 'toolstream.index-dense', 'chunk.index'],
  onStream: () =>
    eachFragment(
      () => ({ current: -1, opened: new PerCall(() => ({ isOpened: false })) }),
      (fragment, state): Examined => {
        const call = state.opened.of(fragment.index)
        if (call === undefined) return 'unseen'
        if (call.isOpened && fragment.index !== state.current) {
          fragment.violated('interleaved', 'index', {
            expected: state.current,
            message: `a fragment of call ${fragment.index} comes after call ${state.current} has begun`,
          })
        }
        call.isOpened = true
        state.current = fragment.index
      },
    ),
})
