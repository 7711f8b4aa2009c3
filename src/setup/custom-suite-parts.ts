import { AXES } from '../define/axes.ts'
import { CAPABILITIES } from '../define/capability.ts'
import type { Case } from '../define/cases.ts'
import { isObject, typeName, type JsonObject } from '../define/json.ts'
import type { Severity } from '../define/profile.ts'
import { areaOf, type Rule } from '../define/rule.ts'
import { requestFault } from '../run/request-fault.ts'
import { UsageError } from '../wire/usage-error.ts'
import type { CustomSuite, Rulebook } from './extended-rulebook.ts'

const ID = /^[a-z][a-z0-9-]*\.[a-z0-9][a-z0-9.-]*$/
const LEVELS: readonly unknown[] = ['MUST', 'SHOULD', 'MAY', 'INFO'] satisfies Rule['level'][]
const BASES: readonly unknown[] = ['documented', 'sdk', 'observed'] satisfies Rule['basis'][]
const NEEDS: readonly unknown[] = Object.keys(CAPABILITIES)
const TRIES: readonly unknown[] = ['every', 'any', 'run'] satisfies Rule['tries'][]
const SEVERITIES: readonly unknown[] = ['error', 'warning', 'info', 'off'] satisfies Severity[]
const AXIS_VALUES: Readonly<Record<string, readonly unknown[]>> = AXES
const CHECKS = ['onResponse', 'onAnswer', 'onChunk', 'onStream', 'across', 'covers']

/**
 * Checks what the modules of a suite export. `where` is how the user named it. Throws a UsageError that names the suite,
 * the rule or case, and what is wrong with it. What the suite's own functions throw later is told as the suite's mistake.
 */
export function readSuite(where: string, exported: Readonly<Record<string, unknown>>, known: Rulebook): CustomSuite {
  const wrong = (what: string): UsageError =>
    new UsageError('bad-suite', `${where}: ${what}`, {
      fix: 'Rules and cases are made with rule() and cases(): see docs/examples/custom-suite.',
    })
  const listed = (name: string): readonly JsonObject[] => {
    const value = exported[name] ?? []
    if (Array.isArray(value) && value.every(isObject)) return value
    throw wrong(`${name} is not a list of objects`)
  }
  const [rules, cases] = [listed('rules'), listed('cases')]
  if (rules.length + cases.length === 0) throw wrong('it exports neither rules nor cases')
  const areas = new Set(known.rules.map(({ id }) => areaOf(id)))
  const taken = new Set<string>()
  for (const [kind, part] of [...rules.map(asRule), ...cases.map(asCase)]) {
    const { id } = part
    if (typeof id !== 'string' || !ID.test(id)) {
      throw wrong(`${kind} ${JSON.stringify(id)}: the id is not of the form area.name, e.g. mine.greets-back`)
    }
    if (areas.has(areaOf(id))) throw wrong(`${kind} ${id}: ${areaOf(id)} is an area of chatspec; take one of your own`)
    if (taken.has(`${kind} ${id}`)) throw wrong(`${kind} ${id} is there twice`)
    taken.add(`${kind} ${id}`)
    const fault = kind === 'rule' ? faultOfRule(part) : faultOfCase(part, [...known.rules, ...rules])
    if (fault !== undefined) throw wrong(`${kind} ${id}: ${fault}`)
  }
  const severities = exported['severities'] ?? {}
  if (!isObject(severities)) throw wrong('severities is not an object of rule ids and severities')
  for (const [id, severity] of Object.entries(severities)) {
    if (!rules.some((rule) => rule['id'] === id)) throw wrong(`severities: there is no rule ${id} in the suite`)
    if (!SEVERITIES.includes(severity)) throw wrong(`severities: ${id} is not error, warning, info or off`)
  }
  return {
    // All of it has just been checked, save for what the functions do, which is guarded.
    rules: rules.map((rule) => guarded(rule, where) as unknown as Rule),
    cases: cases.map((one) => guarded(one, where) as unknown as Case),
    severities: severities as CustomSuite['severities'],
  }
}

const asRule = (part: JsonObject): readonly ['rule', JsonObject] => ['rule', part]
const asCase = (part: JsonObject): readonly ['case', JsonObject] => ['case', part]

const isText = (value: unknown): boolean => typeof value === 'string' && value !== ''

function faultOfRule(rule: JsonObject): string | undefined {
  if (!LEVELS.includes(rule['level'])) return 'level is not MUST, SHOULD, MAY or INFO'
  if (!BASES.includes(rule['basis'])) return 'basis is not documented, sdk or observed'
  const empty = ['says', 'matters'].find((name) => !isText(rule[name]))
  if (empty !== undefined) return `${empty} is not a sentence`
  const cite = rule['cite']
  if (!isObject(cite) || !isText(cite['title'])) return 'cite does not name its source: { title, url }'
  if (!isText(cite['url'])) return 'cite does not say where its source can be read: { title, url }'
  const odd = faultOfOptions(rule)
  if (odd !== undefined) return odd
  if (rule['shape'] !== undefined) return 'shape is for the schemas of chatspec; write a check'
  const checks = CHECKS.filter((name) => rule[name] !== undefined)
  const [check] = checks
  if (check === undefined) return `it has no check: one of ${CHECKS.join(', ')}`
  if (checks.length > 1) return `it has several checks (${checks.join(', ')}); make a rule of each`
  return typeof rule[check] === 'function' ? undefined : `${check} is ${typeName(rule[check])}, not a function`
}

/** What is wrong with what a rule may leave out. */
function faultOfOptions({ when, needs, tries, follows }: JsonObject): string | undefined {
  if (when !== undefined && typeof when !== 'function') return `when is ${typeName(when)}, not a function`
  if (needs !== undefined && !NEEDS.includes(needs)) return 'needs is no capability'
  if (tries !== undefined && !TRIES.includes(tries)) return 'tries is not every, any or run'
  if (follows !== undefined && !(Array.isArray(follows) && follows.every(isText))) return 'follows is no list of rules'
  return undefined
}

function faultOfCase(one: JsonObject, rules: readonly { readonly id?: unknown }[]): string | undefined {
  if (!isText(one['says'])) return 'says is not a sentence'
  if (typeof one['send'] !== 'function') return 'send is not a function'
  const odd = faultOfAxes(one['axes']) ?? faultOfNeeds(one['needs'])
  if (odd !== undefined) return odd
  const exercises = one['exercises']
  if (!Array.isArray(exercises) || exercises.length === 0) return 'exercises is not a list of rules'
  const stranger: unknown = exercises.find(
    (rule: unknown) => !isObject(rule) || !rules.some(({ id }) => id === rule['id']),
  )
  if (stranger === undefined) return undefined
  return `exercises ${isObject(stranger) ? String(stranger['id']) : typeName(stranger)}, which is no rule`
}

function faultOfAxes(axes: unknown = {}): string | undefined {
  if (!isObject(axes)) return `axes is ${typeName(axes)}, not an object`
  for (const [axis, values] of Object.entries(axes)) {
    const known = Object.hasOwn(AXIS_VALUES, axis) ? AXIS_VALUES[axis] : undefined
    if (known === undefined) return `axes: there is no axis ${axis}; there are ${Object.keys(AXIS_VALUES).join(', ')}`
    if (!Array.isArray(values) || values.length === 0) return `axes: ${axis} has no list of values`
    const stranger: unknown = values.find((value) => !known.includes(value))
    if (stranger !== undefined)
      return `axes: ${axis} has no value ${JSON.stringify(stranger)}; it has ${known.join(', ')}`
  }
  return undefined
}

function faultOfNeeds(needs: unknown = []): string | undefined {
  const areCapabilities = Array.isArray(needs) && needs.every((need) => NEEDS.includes(need))
  return areCapabilities ? undefined : 'needs is no list of capabilities'
}

/** The same with functions that say whose mistake it is when they throw. */
function guarded(part: JsonObject, where: string, id: unknown = part['id']): JsonObject {
  return Object.fromEntries(
    Object.entries(part).map(([name, value]): [string, unknown] => {
      if (typeof value !== 'function') return [name, value]
      const call = (...args: readonly unknown[]): unknown => {
        const result = withBlame(() => Reflect.apply(value, part, args) as unknown, `${where}: ${String(id)}: ${name}`)
        const fault = name === 'send' ? faultOfRequest(result) : name === 'next' ? faultOfRequests(result) : undefined
        if (fault !== undefined) {
          throw new UsageError('broken-suite', `${where}: ${String(id)}: ${name} gave ${fault}`, {
            fix: "A request looks like { body: { model: asking.model, messages: [{ role: 'user', content: 'Hello' }] } }.",
          })
        }
        return name === 'onStream' && isObject(result) ? guarded(result, where, id) : result
      }
      return [name, call]
    }),
  )
}

/** What is wrong with what `send` gave. */
function faultOfRequest(given: unknown): string | undefined {
  if (!isObject(given)) return `${given === undefined ? 'nothing' : typeName(given)}, not a request`
  // What else a request holds is checked by what sends it.
  const fault = requestFault(given)
  return fault === undefined ? undefined : `a request whose body is outside the contract: ${fault}`
}

/** What is wrong with what `next` gave. */
function faultOfRequests(given: unknown): string | undefined {
  if (!Array.isArray(given)) return `${given === undefined ? 'nothing' : typeName(given)}, not a list of requests`
  return given.map(faultOfRequest).find((fault) => fault !== undefined)
}

/** Calls a function of a suite; `what` is it in words. What it throws is told as the mistake of the suite. */
function withBlame<T>(call: () => T, what: string): T {
  try {
    return call()
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new UsageError('broken-suite', `${what} threw: ${reason}`, { cause: error })
  }
}
