import type { Exchange } from './exchange.ts'
import type { JsonObject } from './json.ts'

/** One tool call of a choice, read leniently; `raw` is the object as it came or as it was assembled. */
export interface ToolCallView {
  readonly raw: JsonObject
  /** JSON Pointer of the call within the completion, e.g. `/choices/0/message/tool_calls/1`. */
  readonly pointer: string
  readonly id: string | undefined
  readonly type: string | undefined
  /** Name of the function or custom tool. */
  readonly name: string | undefined
  /** `function.arguments` as it came: a string when the server keeps the contract. */
  readonly arguments: unknown
  /** `custom.input` as it came. */
  readonly input: unknown
}

/** One choice of a completion, read leniently. */
export interface ChoiceView {
  readonly raw: JsonObject
  /** JSON Pointer of the choice within the completion, e.g. `/choices/0`. */
  readonly pointer: string
  readonly index: number | undefined
  /** The message object; empty when there is none. */
  readonly message: JsonObject
  /** `message.content` when it is a string. */
  readonly content: string | undefined
  /** `message.refusal` when it is a non-empty string. */
  readonly refusal: string | undefined
  /** `reasoning_content` or `reasoning` when it is a non-empty string. */
  readonly reasoning: string | undefined
  readonly toolCalls: readonly ToolCallView[]
  /** Legacy `message.function_call` when it is an object. */
  readonly functionCall: JsonObject | undefined
  readonly finishReason: unknown
  readonly logprobs: unknown
}

/** What the time of an answer says of when it was made; one that was `cached` was made at some time before. */
export type AnswerClock = Exchange['clock'] | 'cached'

/**
 * A completion of a successful exchange: the JSON document, or what the chunks of a stream assemble to.
 * Pointers refer to the document, or to the assembled document.
 */
export interface Answer {
  readonly source: 'json' | 'stream'
  readonly raw: JsonObject
  readonly choices: readonly ChoiceView[]
  /** The `usage` member as it came (of the last chunk that has one). */
  readonly usage: unknown
  /** Unix milliseconds of the capturing clock when the answer ended, and what that clock says of its making. */
  readonly endedAtMs: number
  readonly clock: AnswerClock
}

/** Whether a choice calls a tool, or a legacy function. */
export const calls = ({ toolCalls, functionCall }: ChoiceView): boolean =>
  toolCalls.length > 0 || functionCall !== undefined
