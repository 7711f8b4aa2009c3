import { mapMessages } from '../../src/define/alter.ts'
import { faults as define, type Deviation, type Fault } from '../../src/define/fault.ts'
import { objectsOf, type JsonObject } from '../../src/define/json.ts'
import { streams } from '../../src/define/request.ts'

const withId = (
  id: (completion: JsonObject, requestNumber: number) => string,
  when?: Deviation['when'],
): Deviation => ({
  ...(when !== undefined && { when }),
  completion: (completion, { requestNumber }) => ({ ...completion, id: id(completion, requestNumber) }),
})

const withCallIds = (id: (position: number) => string, when?: Deviation['when']): Deviation => ({
  ...(when !== undefined && { when }),
  completion: (completion) =>
    mapMessages(completion, (message) =>
      Array.isArray(message['tool_calls'])
        ? {
            ...message,
            tool_calls: objectsOf(message['tool_calls']).map((call, position) => ({ ...call, id: id(position) })),
          }
        : message,
    ),
})

export const faults: readonly Fault[] = define({
  'completion-id-constant': {
    says: 'Gives every completion the same id.',
    plays: withId(() => 'chatcmpl-0'),
    breaks: { 'ids.completion-unique': 'repeated', 'concurrency.one-id-per-stream': 'id-on-two-streams' },
  },
  'completion-id-of-the-second': {
    says: 'Makes the id of a completion from the second it was created in.',
    plays: withId(({ created }) => `chatcmpl-${String(created)}`),
    breaks: { 'ids.completion-unique': 'repeated', 'concurrency.one-id-per-stream': 'id-on-two-streams' },
  },
  'completion-id-constant-in-streams': {
    says: 'Gives every streamed completion the same id.',
    plays: withId(
      () => 'chatcmpl-stream',
      ({ request }) => streams(request),
    ),
    breaks: { 'ids.completion-unique': 'repeated', 'concurrency.one-id-per-stream': 'id-on-two-streams' },
  },
  'completion-id-now-and-then-old': {
    says: 'Gives one completion in four an id that it has given before.',
    plays: withId(
      (_completion, requestNumber) => `chatcmpl-worker-${requestNumber % 16}`,
      ({ request, requestNumber }) => requestNumber % 4 === 0 && !streams(request),
    ),
    breaks: { 'ids.completion-unique': 'repeated' },
  },
  'call-ids-count-from-zero': {
    says: 'Names the calls of every answer call_0, call_1 and so on.',
    plays: withCallIds((position) => `call_${position}`),
    breaks: { 'ids.tool-call-unique': 'reused' },
  },
  'call-ids-count-from-zero-in-streams': {
    says: 'Names the calls of every stream call_0, call_1 and so on.',
    plays: withCallIds(
      (position) => `call_${position}`,
      ({ request }) => streams(request),
    ),
    breaks: { 'ids.tool-call-unique': 'reused' },
  },
})
