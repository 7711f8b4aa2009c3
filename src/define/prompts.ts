import type { AxisValue, Point } from './axes.ts'
import type { Asking } from './cases.ts'
import { sampleAnswer } from './format-samples.ts'
import { NOTE, sampleArguments, TIME, wantedTool, WEATHER } from './tool-samples.ts'

/** What is asked of the model, apart from the shape of the request. */
export interface Ask {
  /** The words of the user message that is to be answered. */
  readonly text: string
  /**
   * Something that the model can only know from elsewhere in the conversation: `chat` puts it where the `conv` axis
   * says (the system message, an earlier turn, a tool result), and in front of `text` when there is no such place.
   */
  readonly fact?: string
}

/** Choices that oblige the model to call a tool. */
export function forcesCall(choice: AxisValue<'choice'>): boolean {
  return choice === 'required' || choice === 'named' || choice === 'allowed-required'
}

/** Whether tools are offered so that the model may well call one. Legacy functions have no choice to go with them. */
export function invitesCall({ tools, choice }: Pick<Point, 'tools' | 'choice'>): boolean {
  return tools === 'legacy' || (tools !== 'none' && choice !== 'absent')
}

/** Formats that oblige the model to answer in JSON. */
export function forcesJson(format: AxisValue<'format'>): boolean {
  return format !== 'absent' && format !== 'text'
}

/** The text that an echo gives back: the nonce, and for `unicode` what a careless relay damages. */
function probeText(nonce: string, script: AxisValue<'script'> = 'ascii'): string {
  return script === 'unicode' ? `${nonce} Grüße, "東京" \\ é 🚀 👩‍👩‍👧` : nonce
}

/** M-ECHO: text that only an intact path can give back. */
export function echo(nonce: string, script: AxisValue<'script'> = 'ascii'): Ask {
  return { text: `Repeat exactly, and write nothing else: ${probeText(nonce, script)}` }
}

/** M-FORCE: a call whose arguments the prompt dictates and the schema allows. */
export function force({ tools, script }: Pick<Point, 'tools' | 'script'>): Ask {
  const wanted = wantedTool(tools)
  if (wanted === TIME) return { text: `Call ${TIME}.` }
  if (wanted === NOTE) return { text: `Call ${NOTE} with the input: ${probeText('remember the milk', script)}` }
  return { text: `Call ${WEATHER} with arguments ${JSON.stringify(sampleArguments(script))}` }
}

/** M-2CALL: two calls in one turn. */
export function twoCalls(): Ask {
  return { text: `Call ${WEATHER} once for Oslo and once for Lima` }
}

/** M-LONG: an answer that no tight cap holds. */
export function countLong(): Ask {
  return { text: 'Count from 1 to 400, one number per line' }
}

/** M-COUNT: an answer that runs into the stop sequences of the `stop` axis. */
export function count(): Ask {
  return { text: 'Count from 1 to 20, separated by commas' }
}

/** M-JSON: an object whose every value the prompt dictates and the schema allows. */
export function answerAsJson(script: AxisValue<'script'> = 'ascii'): Ask {
  return { text: `Answer as JSON with exactly these values: ${JSON.stringify(sampleAnswer(script))}` }
}

/** M-SECRET: a code that only the rest of the conversation tells. */
export function secret(code: string): Ask {
  return { fact: `The code is ${code}.`, text: 'What is the code?' }
}

/** M-IMG: the colour of the picture that the `image` content carries (red). */
export function colour(): Ask {
  return { text: 'Which colour fills this picture? Answer in one word.' }
}

/**
 * The recipe under which a point of the matrix shows most: what obliges the model (a forced call, a JSON format, a
 * tight cap, a stop sequence) comes first, what merely invites it last.
 */
export function askFor(point: Point, { nonce }: Pick<Asking, 'nonce'>): Ask {
  if (forcesCall(point.choice)) return call(point)
  if (forcesJson(point.format)) return answerAsJson(point.script)
  if (point.cap === 'tight') return countLong()
  if (point.stop !== 'none') return count()
  if (point.content === 'image') return colour()
  if (point.conv !== 'user' && point.conv !== 'developer+user' && point.script === 'ascii') return secret(nonce)
  if (invitesCall(point)) return call(point)
  return echo(nonce, point.script)
}

function call(point: Point): Ask {
  const asksForTwo = point.parallel !== 'absent' && point.script === 'ascii' && wantedTool(point.tools) === WEATHER
  return asksForTwo ? twoCalls() : force(point)
}
