import { openapi, recordings, sdk } from '../../src/define/cite.ts'
import { rule, type Examined, type StreamRule } from '../../src/define/rule.ts'
import { eachFragment, PerCall, type Fragment } from './fragments.ts'

export const openingFragment: StreamRule = rule({
  id: 'toolstream.opening-fragment',
  level: 'SHOULD',
  says: 'The first fragment of a call has its id, its type and the name of the function.',
  basis: 'documented',
  cite: openapi('ChatCompletionMessageToolCallChunk'),
  matters:
    'Without a type the helper of openai-node throws, without an id there is nothing to answer to; openai-python gives null for both.',
  needs: 'tools',
  follows: ['toolstream.index', 'toolstream.index-dense', 'chunk.index', 'sse.payload-object'],
  onStream: () =>
    eachFragment(
      () => new PerCall(() => ({ isOpened: false })),
      (fragment, calls): Examined => {
        const call = calls.of(fragment.index)
        if (call === undefined || call.isOpened) return 'unseen'
        call.isOpened = true
        if (!fragment.isCustom) lookAtOpening(fragment)
      },
    ),
})

function lookAtOpening(fragment: Fragment): void {
  const { id, type } = fragment.raw
  const { name } = fragment
  if (says(id) || says(type) || says(name)) {
    if (!says(id)) fragment.violated(lack('id', id), 'id', { expected: 'a non-empty string' })
    if (!says(type)) fragment.violated(lack('type', type), 'type', { expected: 'function' })
    if (!says(name)) fragment.violated(lack('name', name), 'name', { expected: 'the whole name of the function' })
  } else {
    fragment.violated('never-opened', '', {
      expected: 'id, type and name',
      message: `the first fragment of call ${fragment.index} has neither id, type nor name`,
    })
  }
}

export const idOnce: StreamRule = rule({
  id: 'toolstream.id-once',
  level: 'SHOULD',
  says: 'Only the first fragment of a call has its id.',
  basis: 'observed',
  cite: recordings(),
  matters: 'The helper of openai-python joins ids to "call_1call_1", which no tool result can be matched with.',
  needs: 'tools',
  follows: ['chunk.index'],
  onStream: () =>
    eachFragment(
      () => new PerCall(() => ({ isOpened: false, id: '' })),
      (fragment, calls): Examined => {
        const call = calls.of(fragment.index)
        if (call === undefined) return 'unseen'
        const { id } = fragment.raw
        if (says(id)) {
          if (id === call.id) fragment.violated('id-repeated', 'id', { expected: 'no id' })
          call.id = id
        }
        if (call.isOpened) return
        call.isOpened = true
        return 'unseen'
      },
    ),
})

export const nameOnce: StreamRule = rule({
  id: 'toolstream.name-once',
  level: 'SHOULD',
  says: 'The name of a called function comes once and in one piece.',
  basis: 'observed',
  cite: recordings(),
  matters:
    'The helper of openai-python joins names to "get_timeget_time", that of openai-node keeps the last piece: no such function exists.',
  needs: 'tools',
  follows: ['toolstream.index-one-call', 'chunk.index'],
  onStream: () =>
    eachFragment(
      () => new PerCall(() => ({ isOpened: false, name: '', id: '', hasText: false })),
      (fragment, calls): Examined => {
        const call = calls.of(fragment.index)
        if (call === undefined) return 'unseen'
        const { id } = fragment.raw
        const { name } = fragment
        if (says(id)) {
          // Another call under this index, which toolstream.index-one-call reports: its name is its own.
          if (call.id !== '' && id !== call.id) call.name = ''
          call.id = id
        }
        if (says(name)) {
          if (name === call.name) fragment.violated('name-repeated', 'name', { expected: 'no name' })
          else if (call.name !== '' && !call.hasText) {
            fragment.violated('name-in-pieces', 'name', { expected: 'the whole name in the first fragment' })
          }
          call.name = name
        }
        call.hasText ||= fragment.hasText
        if (call.isOpened) return
        call.isOpened = true
        return 'unseen'
      },
    ),
})

export const noNullIdentity: StreamRule = rule({
  id: 'toolstream.no-null-identity',
  level: 'SHOULD',
  says: 'Later fragments of a call leave out id, type and name, rather than sending null or an empty string.',
  basis: 'sdk',
  cite: sdk('openai-python', 'src/openai/lib/streaming/chat/_completions.py'),
  matters:
    'The helper of openai-python fails on a null type; that of openai-node throws for strict tools; other clients lose the name.',
  needs: 'tools',
  follows: ['chunk.index'],
  onStream: () =>
    eachFragment(
      () => new PerCall(() => ({ isOpened: false })),
      (fragment, calls): Examined => {
        const call = calls.of(fragment.index)
        if (call === undefined) return 'unseen'
        if (!call.isOpened) {
          call.isOpened = true
          return 'unseen'
        }
        const { id, type } = fragment.raw
        const { name } = fragment
        if (isBlank(id)) fragment.violated(lack('id', id), 'id', { expected: 'no id' })
        if (isBlank(type)) fragment.violated(lack('type', type), 'type', { expected: 'no type' })
        if (isBlank(name)) fragment.violated(lack('name', name), 'name', { expected: 'no name' })
      },
    ),
})

function says(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}

const isBlank = (value: unknown): boolean => value === null || value === ''

/** The symptom of a member that should say something: `id-missing`, `id-null`, `id-empty` or `id-wrong-type`. */
function lack(member: 'id' | 'type' | 'name', value: unknown): string {
  if (value === undefined) return `${member}-missing`
  if (value === null) return `${member}-null`
  return value === '' ? `${member}-empty` : `${member}-wrong-type`
}
