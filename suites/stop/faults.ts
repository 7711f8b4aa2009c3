import { mapChoices, omit, within } from '../../src/define/alter.ts'
import { faults as define, type Deviation, type Fault, type Moment } from '../../src/define/fault.ts'
import { isObject, stringsOf, type JsonObject } from '../../src/define/json.ts'
import { asksForUsage, streams } from '../../src/define/request.ts'
import { stopsOf } from './evidence.ts'

/** Texts without log probabilities, which would tell of the change as well. */
const stopsText = ({ request: { fitsSchema, chat } }: Moment): boolean =>
  fitsSchema && stopsOf(chat).length > 0 && !chat.logprobs

/** Changes the texts that a stop string has ended. */
function atEnd(change: (text: string, stop: string) => string): Deviation {
  return {
    when: stopsText,
    completion: (completion, { request: { chat } }) =>
      mapChoices(completion, (choice) =>
        within(choice, 'message', (message) => {
          const { content } = message
          const counts = typeof content === 'string' && /\d,\s*$|\S\s+$/.test(content)
          return counts ? { ...message, content: change(content, stopsOf(chat)[0] ?? '') } : message
        }),
      ),
  }
}

/** Gives the reason stop another name. */
const callingStop =
  (reason: string) =>
  (completion: JsonObject): JsonObject =>
    mapChoices(completion, (choice) =>
      choice['finish_reason'] === 'stop' ? { ...choice, finish_reason: reason } : choice,
    )

export const faults: readonly Fault[] = define({
  'stop-kept': {
    says: 'Leaves the stop string at the end of the text.',
    plays: atEnd((text, stop) => `${text}${stop}`),
    breaks: { 'stop.excluded': 'kept-at-end' },
  },
  'stop-begun': {
    says: 'Lets a part of the stop string through before it is complete.',
    plays: atEnd((text, stop) => `${text}${stop.slice(0, Math.floor(stop.length * 0.6))}`),
    breaks: { 'stop.excluded': 'partial-at-end' },
  },
  'stop-ignored-in-streams': {
    says: 'Ignores stop where a stream is asked for.',
    plays: {
      when: (moment) => stopsText(moment) && moment.request.chat.stream === true,
      request: (body) => omit(body, 'stop'),
    },
    breaks: { 'stop.excluded': 'past-stop' },
  },
  'first-stop-only': {
    says: 'Obeys the first of several stop strings only.',
    plays: {
      when: ({ request }) => request.fitsSchema && request.chat.stops.length > 1,
      request: (body) => ({ ...body, stop: stringsOf(body['stop']).slice(0, 1) }),
    },
    breaks: { 'stop.excluded': 'past-stop', 'stop.forms-equal': 'form-ignored' },
  },
  'stop-list-ignored': {
    says: 'Obeys stop as a string only.',
    plays: {
      when: ({ request: { fitsSchema, json } }) => fitsSchema && isObject(json) && Array.isArray(json['stop']),
      request: (body) => omit(body, 'stop'),
    },
    breaks: { 'stop.excluded': 'past-stop', 'stop.forms-equal': 'form-ignored' },
  },
  'stop-called-function-call': {
    says: 'Ends a text that a stop string ends with function_call.',
    plays: {
      when: (moment) => stopsText(moment) && moment.request.chat.tools.length === 0,
      completion: callingStop('function_call'),
    },
    breaks: { 'stop.reason': 'other-reason', 'finish.no-calls-without-tools': 'reason-without-tools' },
  },
  'stop-called-cut-uncounted': {
    says: 'Ends a streamed text that a stop string ends with length, where no usage is asked for.',
    plays: {
      when: (moment) => stopsText(moment) && streams(moment.request) && !asksForUsage(moment.request),
      completion: callingStop('length'),
    },
    breaks: { 'stop.reason': 'called-length' },
  },
  'stop-called-cut': {
    says: 'Ends a text that a stop string ends with length.',
    plays: {
      when: stopsText,
      completion: callingStop('length'),
    },
    breaks: { 'stop.reason': 'called-length', 'finish.stop-on-natural-end': 'length-below-cap' },
  },
})
