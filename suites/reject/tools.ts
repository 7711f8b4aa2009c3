import { openapi, thread } from '../../src/define/cite.ts'
import { asString, isObject, objectsOf, type JsonObject } from '../../src/define/json.ts'
import type { RequestView } from '../../src/define/request.ts'
import type { ResponseRule } from '../../src/define/rule.ts'
import { offersOnlyKnownTools } from '../tools/offered.ts'
import { refusalRule } from './refused.ts'

/** The names of all functions that a body declares, those of the deprecated form included. Vendors name theirs freely. */
function functionNames({ tools, functions }: JsonObject): readonly string[] {
  const plain = objectsOf(tools).filter(({ type }) => type === undefined || type === 'function')
  const definitions = [...plain.map((tool) => tool['function']), ...objectsOf(functions)]
  return definitions.flatMap((definition) => (isObject(definition) ? (asString(definition['name']) ?? []) : []))
}

export const toolName: ResponseRule = refusalRule({
  id: 'reject.tool-name',
  level: 'MUST',
  says: 'A function name with other characters than letters, digits, underscores, dashes and dots, or of more than 64, is refused.',
  basis: 'documented',
  cite: openapi('FunctionObject', 'name'),
  matters: 'A tool that works here is refused elsewhere, and a call to it cannot be replayed in a history.',
  needs: 'tools',
  isWrong: (body) => functionNames(body).some((name) => !/^[\w.-]{1,64}$/.test(name)),
})

/** Whether the choice is a tool that the list of tools does not have, as far as the list can be read. */
export function choosesUndeclared(request: RequestView): boolean {
  const { choice, tools } = request.chat
  if (!offersOnlyKnownTools(request)) return false
  if (choice.kind === 'allowed') return !choice.names.every((wanted) => tools.some(({ name }) => name === wanted))
  if (choice.kind !== 'named') return false
  return !tools.some(({ type, name }) => type === choice.type && name === choice.name)
}

/** Whether calls are steered where there is nothing to call. That none be called then is the documented default. */
function steersNothing({ tools, tool_choice: choice, parallel_tool_calls: parallel }: JsonObject): boolean {
  if (!(tools === undefined || tools === null || (Array.isArray(tools) && tools.length === 0))) return false
  return typeof parallel === 'boolean' || isObject(choice) || (typeof choice === 'string' && choice !== 'none')
}

export const toolChoiceDangling: ResponseRule = refusalRule({
  id: 'reject.tool-choice-dangling',
  level: 'MUST',
  says: 'A tool_choice of a tool that is not declared, and tool_choice or parallel_tool_calls without tools, are refused.',
  basis: 'documented',
  cite: thread('openai/swarm', 30),
  matters: 'The client waits for a certain call, and gets prose or a call to another tool.',
  needs: 'tools',
  isWrong: (body, request) => steersNothing(body) || choosesUndeclared(request),
})
