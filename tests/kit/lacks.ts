import type { Capability } from '../../src/define/capability.ts'
import { refusal } from '../../src/define/alter.ts'
import type { Deviation } from '../../src/define/fault.ts'
import { isObject, objectsOf, type JsonObject } from '../../src/define/json.ts'
import type { ChatParameters } from '../../src/define/request.ts'
import { complete } from '../../src/reference/complete.ts'
import { babble } from './moods.ts'
import { createRandom } from '../../src/run/random.ts'
import { scriptAnswer } from '../../src/reference/script.ts'

/** Something that a server does not do, and honestly says so. */
export interface Lack {
  readonly plays: Deviation
  /** What a run has to find absent. */
  readonly absent: readonly Capability[]
}

type Uses = (body: JsonObject, chat: ChatParameters) => boolean

/** Refuses the requests that use something, as OpenAI does, by the name of the parameter. */
function refuses(
  param: string,
  uses: Uses,
  message = `Unsupported parameter: '${param}' is not supported with this model.`,
  status = 400,
): Deviation {
  return {
    answers: ({ request: { endpoint, json, chat } }) =>
      endpoint === 'chat' && isObject(json) && uses(json, chat)
        ? refusal(status, { message, param, code: 'unsupported_parameter' })
        : undefined,
  }
}

const has =
  (member: string): Uses =>
  (body) =>
    (body[member] ?? null) !== null
const formatIs =
  (type: string): Uses =>
  ({ response_format: format }) =>
    isObject(format) && format['type'] === type
const choiceIs =
  (type: string): Uses =>
  ({ tool_choice: choice }) =>
    isObject(choice) && choice['type'] === type
const declares =
  (type: string): Uses =>
  ({ tools }) =>
    objectsOf(tools).some((tool) => tool['type'] === type)

const holdsImage: Uses = (_body, { messages }) =>
  messages.some(({ content }) => objectsOf(content).some(({ type }) => type === 'image_url'))

/** Lacks that a server honestly has, one at a time. */
export const LACKS: Readonly<Record<string, Lack>> = {
  'no streams': { plays: refuses('stream', (_body, { stream }) => stream === true), absent: ['stream'] },
  'no stream options': { plays: refuses('stream_options', has('stream_options')), absent: ['includeUsage'] },
  'no tools': { plays: refuses('tools', has('tools')), absent: ['tools'] },
}
void complete
void babble
void createRandom
void scriptAnswer
