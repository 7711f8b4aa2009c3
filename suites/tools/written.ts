import type { ChoiceView } from '../../src/define/answer.ts'
import { asString, isObject, parseJson } from '../../src/define/json.ts'
import { literal } from '../../src/define/pattern.ts'
import { asksForJson, type RequestView } from '../../src/define/request.ts'
import { promptTexts } from '../message/asked.ts'
import { lastAsk } from '../roles/conversation.ts'
import { offersOnlyKnownTools } from './offered.ts'

/** How chat templates mark the calls that a model writes: what a server reads, and takes out of the text. */
const MARKS =
  /<\/?(?:\w+:)?(?:tool_?calls?|(?:start_)?function_calls?|invoke)\b|<function=|<\|(?:tool_call|function_call|python_|channel|action_start|start_action)|<[|｜]{1,2}(?:tool▁calls|DSML)|\[TOOL_CALLS\]|\bfunctools\[|✿FUNCTION✿|^```tool_code\b/i

/** A call that is spelt out in a text. */
export interface WrittenCall {
  /** The name of a declared tool. */
  readonly name: string
  /** Whether it is whole, in the markup of a chat template, and the last word: what a server would have read. */
  readonly isMarked: boolean
}

/**
 * The call of a declared tool that an answer spells out in its text, in the markup of a chat template or as nothing but
 * its JSON, where the model was free to call. Undefined where the prompt itself shows how calls are written.
 */
export function callWrittenIn(answered: ChoiceView, request: RequestView): WrittenCall | undefined {
  const { content, toolCalls, finishReason } = answered
  const { choice, tools } = request.chat
  const isFree = choice.kind === 'absent' || choice.kind === 'auto'
  // Who was forced to call owes the call itself: other rules tell.
  if (content === undefined || toolCalls.length > 0 || !isFree) return undefined
  if (!offersOnlyKnownTools(request)) return undefined
  const names = tools.map(({ name }) => name)
  const mark = MARKS.exec(content)
  const prompts = promptTexts(request)
  if (mark === null) {
    const written = finishReason === 'tool_calls' ? undefined : nameOf(withoutFence(content))
    const isShown = prompts.some((text) => /["']name["']/.test(text)) || asksForTheForm(request) || asksForCode(request)
    return written !== undefined && names.includes(written) && !isShown ? { name: written, isMarked: false } : undefined
  }
  if (prompts.some((text) => MARKS.test(text)) || asksForTheForm(request)) return undefined
  const name = names.find((one) => callOf(literal(one)).test(content))
  if (name === undefined) return undefined
  const isWhole = finishReason !== 'length' && ENDS_MARKUP.test(content)
  return { name, isMarked: isWhole && !isQuoted(content, mark.index) }
}

/**
 * The call that an answer without text spells out at the end of its thoughts, in markup, where no server reads it: whoever
 * waits for a call, or a text, gets neither.
 */
export function callThoughtIn(answered: ChoiceView, request: RequestView): string | undefined {
  const { content = '', reasoning } = answered
  if (content.trim() !== '' || reasoning === undefined) return undefined
  const written = callWrittenIn({ ...answered, content: reasoning }, request)
  return written?.isMarked === true ? written.name : undefined
}

const ENDS_MARKUP = /[>}\]]\s*$/

/** Whether a place of a text stands in a block or in a span of code. */
function isQuoted(text: string, at: number): boolean {
  return text.charAt(at - 1) === '`' || text.slice(0, at).split('```').length % 2 === 0
}

/** Whether a text beside calls is nothing but one of them once more, in JSON, or what one passes. */
function isCallOnceMore(text: string, { toolCalls }: ChoiceView): boolean {
  const value = text.startsWith('{') || text.startsWith('[') ? parseJson(text) : undefined
  if (value === undefined || text === '{}') return false
  const name = nameIn(value)
  return toolCalls.some(
    (call) => (name !== undefined && call.name === name) || (isObject(value) && call.arguments === text),
  )
}

/**
 * Whether markup of a call is left at an edge of the text beside a call that was read: a mark with nothing around it, or
 * the call once more, whole or as far as the server took it for text. Markup among words may be what the words are about.
 */
export function leavesMarkupBesideCall(choice: ChoiceView, request: RequestView): boolean {
  const { content, toolCalls } = choice
  const text = content?.trim() ?? ''
  if (toolCalls.length === 0) return false
  if (!MARKS.test(text)) return isCallOnceMore(text, choice) && !asksForJson(request) && !asksForTheForm(request)
  if (promptTexts(request).some((prompt) => MARKS.test(prompt)) || asksForTheForm(request)) return false
  const last = text.lastIndexOf('<')
  if (last > 0 && isQuoted(text, last)) return false
  const isLastWord = /^<\S{1,60}$/.test(text.slice(last)) && MARKS.test(text.slice(last))
  const first = MARKS.exec(text)?.index ?? 0
  if (isLastWord || (first === 0 && ENDS_MARKUP.test(text))) return true
  const rest = text.slice(first)
  const isCallOnly = !ENDS_SENTENCE.test(rest) && toolCalls.some(({ name = '' }) => callOf(literal(name)).test(rest))
  return isCallOnly && !isQuoted(text, first)
}

const ENDS_SENTENCE = /[.!?`]$/

const ABOUT_THE_FORM =
  /\b(?:show|example|explain|describe|write out)\b.{0,80}\bcalls?\b|\bcalls?\b.{0,60}\b(?:looks? like|formatted|syntax)\b|\btool[ -](?:calling |call )?(?:format|syntax|template)\b/i

/**
 * Whether the user wants to be shown how a call is written, so that one in the text is the answer. Instructions of agents
 * speak of formats and examples all the time, and want calls all the same.
 */
const asksForTheForm = (request: RequestView): boolean => ABOUT_THE_FORM.test(lastAsk(request) ?? '')

/** Whether the user wants code or JSON to read, in which a call may be the answer. */
const asksForCode = (request: RequestView): boolean =>
  /\b(?:write|show|print|give|generate|output)\b.{0,60}\b(?:json|python|javascript|code|snippet|script)\b/i.test(
    lastAsk(request) ?? '',
  )

/** How templates name what they call, in JSON, in markup, or as code. Names alone are words like others. */
const callOf = (name: string): RegExp =>
  new RegExp(
    [
      String.raw`"(?:tool_)?name"\s*:\s*"${name}"`,
      String.raw`<function=${name}\b`,
      String.raw`\bname\s*=\s*["']${name}["']`,
      String.raw`\bfunctions\.${name}\b|(?<![\w.])${name}:\d+\s*<[|｜]`,
      String.raw`tool_code\s+(?:print\()?(?:default_api\.)?${name}\(`,
      String.raw`\[\s*${name}\(|\bcall:${name}\s*\{|✿FUNCTION✿:\s*${name}\b`,
      String.raw`\]\s*${name}\s*(?:\[ARGS\]|\[CALL_ID\]|\{)`,
      String.raw`>\s*${name}\s*(?:<arg_key>|\n\`\`\`json|\()`,
      String.raw`[|｜]>${name}\s*(?:<[|｜]|\.call\()`,
    ].join('|'),
  )

const withoutFence = (text: string): string => text.trim().replace(/^```\w*\n([^]*)\n```$/, '$1')

/** The name in a call that is all of a text: in JSON, or in a list as Python has it. */
function nameOf(text: string): string | undefined {
  return nameIn(parseJson(text)) ?? /^\[\s*(\w+)\((?:\w+\s*=[^]*)?\)\s*\]$/.exec(text)?.[1]
}

/** The name in a call that is written as JSON, by itself or as the first of a list. */
function nameIn(value: unknown): string | undefined {
  const calls: unknown = isObject(value) && Array.isArray(value['tool_calls']) ? value['tool_calls'] : value
  const call: unknown = Array.isArray(calls) ? calls[0] : calls
  if (!isObject(call)) return undefined
  const called = [call['function'], call['function_call']].find(isObject) ?? call
  const given = called['arguments'] ?? called['parameters']
  return isObject(typeof given === 'string' ? parseJson(given) : given) ? asString(called['name']) : undefined
}
