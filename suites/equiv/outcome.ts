import { calls, type ChoiceView } from '../../src/define/answer.ts'
import { openapi } from '../../src/define/cite.ts'
import { invitesRefusal, type RequestView } from '../../src/define/request.ts'
import { rule, type Examined, type Judged, type RelationRule } from '../../src/define/rule.ts'
import { endedByItself } from '../format/natural-end.ts'
import { offersOnlyKnownTools } from '../tools/offered.ts'
import { areDisjoint, inBothModes, toldIn } from './modes.ts'

/** What a broken answer of one mode comes from: told there, and not again as a difference. */
const CAUSES: readonly string[] = [
  'choice.message',
  'chunk.content',
  'chunk.delta',
  'chunk.index',
  'chunk.tool-calls',
  'finish.enum',
  'finish.tool-calls',
  'finish.tool-calls-implies-calls',
  'finish.stop-on-natural-end',
  'finish.no-calls-without-tools',
  'format.strict-valid',
  'message.content',
  'message.function-call',
  'message.text-nonempty',
  'message.tool-calls-type',
  'sse.payload-object',
  'stream.finish-once',
  'stream.not-truncated',
  'tools.call-shape',
  'tools.choice-named',
  'tools.name-declared',
  'toolstream.custom',
  'toolstream.index',
  'toolstream.index-one-call',
  'toolstream.name-once',
  'toolstream.opening-fragment',
]

export const outcome: RelationRule = rule({
  id: 'equiv.outcome',
  level: 'SHOULD',
  says: 'A forced call, or an answer by a strict schema, has the same finish reason, names and members in both modes.',
  basis: 'documented',
  cite: openapi('CreateChatCompletionStreamResponse', 'choices.finish_reason'),
  matters: 'An agent that works without streaming stops working when its user interface turns streaming on.',
  follows: CAUSES,
  across(exchanges, violated): Examined {
    let examined = false
    for (const both of inBothModes(exchanges, ({ request }) => obligedTo(request) !== undefined)) {
      const whole = both.whole.flatMap(outcomesOf)
      const streamed = both.streamed.flatMap(outcomesOf)
      const place = toldIn(both, CAUSES)
      if (whole.length === 0 || streamed.length === 0 || place === undefined) continue
      examined = true
      for (const [aspect, symptom] of ASPECTS) {
        const expected = new Set(whole.map((one) => one[aspect]))
        const actual = new Set(streamed.map((one) => one[aspect]))
        if (!areDisjoint(expected, actual)) continue
        violated(place.exchange, symptom, undefined, {
          expected: [...expected].join(' or '),
          actual: [...actual].join(' or '),
          message: `${WORDS[aspect]}: ${[...expected].join(' or ')} in the document, ${[...actual].join(' or ')} in the stream`,
        })
      }
    }
    return examined ? undefined : 'unseen'
  },
})

interface Outcome {
  readonly finish: string
  readonly names: string
  readonly members: string
}

const ASPECTS = [
  ['finish', 'finish-differs'],
  ['names', 'names-differ'],
  ['members', 'members-differ'],
] as const
const WORDS: Readonly<Record<keyof Outcome, string>> = {
  finish: 'the finish reason',
  names: 'what is called',
  members: 'what the message holds',
}

/** What a request leaves the model no choice about; undefined when it may answer as it likes. */
function obligedTo(request: RequestView): 'call' | 'schema' | undefined {
  const { chat } = request
  if (invitesRefusal(request) || chat.stops.length > 0) return undefined
  if (chat.tools.length > 0) return callsOneTool(request) ? 'call' : undefined
  return chat.format.kind === 'schema' && chat.format.strict && !chat.legacyFunctions ? 'schema' : undefined
}

/** Whether there is just one tool that can be called, and it must be. */
function callsOneTool(request: RequestView): boolean {
  const { choice, tools } = request.chat
  if (choice.kind === 'named') return true
  if (choice.kind === 'required') return tools.length === 1 && offersOnlyKnownTools(request)
  return choice.kind === 'allowed' && choice.mode === 'required' && choice.names.length === 1
}

/** What of an answer is not the model's to choose. Cut, filtered and refused answers say nothing. */
function outcomesOf({ answer, request }: Judged): readonly Outcome[] {
  const obligation = obligedTo(request)
  const choices = answer?.choices ?? []
  // A model may talk beside its calls, but it cannot talk in place of the answer that a schema obliges it to.
  const meant = obligation === 'call' ? choices.filter(calls) : choices
  return meant.filter(endedByItself).map((choice) => ({
    finish: String(choice.finishReason),
    names: namesIn(choice),
    members: membersOf(choice, obligation === 'schema'),
  }))
}

function namesIn({ toolCalls, functionCall }: ChoiceView): string {
  const names = [...toolCalls.map(({ name }) => name), functionCall?.['name']]
  return [...new Set(names.filter((name) => typeof name === 'string'))].toSorted().join(', ') || 'nothing'
}

function membersOf({ content, toolCalls, functionCall }: ChoiceView, withContent: boolean): string {
  const members = [
    ...(withContent && content !== undefined && content !== '' ? ['content'] : []),
    ...(toolCalls.length > 0 ? ['tool_calls'] : []),
    ...(functionCall === undefined ? [] : ['function_call']),
  ]
  return members.join(', ') || 'nothing'
}
