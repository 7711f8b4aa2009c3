import type { Exchange } from '../define/exchange.ts'
import type { Fault } from '../define/fault.ts'
import type { Rule } from '../define/rule.ts'
import { createJudge, type Judge } from '../judge/judge.ts'
import type { Violation } from '../judge/judgement.ts'
import { allFaults, allRules } from '../registry.ts'
import type { Cell } from '../run/cell.ts'
import { DEFAULT_LIMITS } from '../wire/limits.ts'
import { plainCells, crowdedCells } from './cells.ts'
import { differingHeaders, requestLines, responseLines } from './excerpt.ts'
import type { Line } from './focus.ts'
import { onReference, violationsIn, type Played, type Stage } from './play.ts'

/** A request with the answer of a faulty server and that of the faultless one, shortened to the place that matters. */
export interface Example {
  readonly fault: string
  readonly cell: string
  readonly request: readonly Line[]
  /** An earlier exchange of the same server, for rules that compare. */
  readonly beside: readonly Line[] | undefined
  readonly failing: readonly Line[]
  readonly passing: readonly Line[]
  readonly violation: Violation
}

/** Breaks a rule by one of its faults, and keeps it by none; undefined for rules that nothing can break. */
export async function exampleOf(rule: Rule): Promise<Example | undefined> {
  const faults = allFaults
    .filter(({ breaks }) => rule.id in breaks)
    .toSorted((one, other) => Object.keys(one.breaks).length - Object.keys(other.breaks).length)
  for (const fault of faults) {
    const example = await exampleByFault(rule, fault)
    if (example !== undefined) return example
  }
  return undefined
}

/** Breaks a rule by a fault; undefined where the fault shows in none of the planned requests. */
export async function exampleByFault(rule: Rule, fault: Fault): Promise<Example | undefined> {
  // An umbrella rule judges by what the others find.
  const judging = 'covers' in rule ? allRules.filter(({ id }) => id in fault.breaks) : [rule]
  const judge = createJudge(judging, DEFAULT_LIMITS)
  const failure = await firstFailure(rule, fault, judge)
  return failure === undefined ? undefined : exampleFrom(failure, fault, judge, 'across' in rule)
}

interface Failure {
  /** The cells played on the server up to the failure, and how many requests it had before them. */
  readonly cells: readonly Cell[]
  readonly from: number
  readonly played: readonly Played[]
  readonly at: number
  readonly violation: Violation
}

async function firstFailure(rule: Rule, fault: Fault, judge: Judge): Promise<Failure | undefined> {
  // An umbrella rule shows where the others do.
  const wanted = 'covers' in rule ? Object.keys(fault.breaks).filter((id) => id !== rule.id) : [rule.id]
  const isFor = ({ case: { exercises } }: Cell): boolean => exercises.some(({ id }) => wanted.includes(id))
  const symptoms = [fault.breaks[rule.id] ?? []].flat()
  const isDeclared = (one: Violation): boolean => one.rule === rule.id && symptoms.includes(one.symptom)
  return onReference([fault.plays], judge, async ({ play, requests, isConnected }) => {
    let cells: readonly Cell[] = []
    let played: readonly Played[] = []
    let from = 0
    let first: Failure | undefined
    for (const cell of candidates(rule, isFor)) {
      if (first !== undefined && !isFor(cell)) return first
      // What is compared may stand in another cell; everything else is told best by itself.
      if (!('across' in rule)) {
        cells = []
        played = []
        from = requests()
      }
      cells = [...cells, cell]
      played = [...played, ...(await play(cell))]
      const violations = violationsIn(played, judge)
      const found = played.map(({ exchange }) => violations.get(exchange.id)?.find(isDeclared))
      const at = found.findIndex((one) => one !== undefined)
      const violation = found[at]
      if (violation === undefined) continue
      const failure = { cells, from, played, at, violation: isConnected ? withoutTimes(violation) : violation }
      if (isPlain(failure)) return failure
      first ??= failure
    }
    return first
  })
}

/** An example is to be the same whenever it is made. */
function withoutTimes(violation: Violation): Violation {
  return { ...violation, message: violation.message.replaceAll(/\d+(?= ms\b)/g, 'some') }
}

/** The cells to look at, the most telling first. Those of the planned matrix are made only when it comes to them. */
function* candidates(rule: Rule, isFor: (cell: Cell) => boolean): Generator<Cell> {
  yield* streamsFirst(rule, plainCells().filter(isFor))
  yield* streamsFirst(rule, crowdedCells().filter(isFor))
  yield* plainCells().filter((cell) => !isFor(cell))
  yield* crowdedCells().filter((cell) => !isFor(cell))
}

/** What speaks of streams only shows in no document. */
function streamsFirst(rule: Rule, cells: readonly Cell[]): readonly Cell[] {
  const isOnStreams =
    'onStream' in rule ||
    'onChunk' in rule ||
    ('covers' in rule && rule.over === 'streams') ||
    ('shape' in rule && rule.shape === 'chunk')
  if (!isOnStreams) return cells
  return cells.toSorted((one, other) => Number(one.point.mode === 'json') - Number(other.point.mode === 'json'))
}

/** Whether the place can be shown: what a stream assembles to stands in no single event. */
function isPlain({ played, at, violation }: Failure): boolean {
  const events = played[at]?.judgement.events ?? 0
  return events === 0 || violation.event !== undefined || violation.pointer === undefined
}

async function exampleFrom(failure: Failure, fault: Fault, judge: Judge, compares: boolean): Promise<Example> {
  const { cells, from, played, at, violation } = failure
  const replay = async ({ play }: Stage): Promise<readonly Played[]> => {
    const all: Played[] = []
    for (const cell of cells) all.push(...(await play(cell)))
    return all
  }
  const kept = await onReference([], judge, replay, from)
  const failing = exchangeAt(played, at)
  // A faulty answer can change how a case goes on: then the last answer that there is stands for the right one.
  const passing = exchangeAt(kept, Math.min(at, kept.length - 1))
  const { pointer = compares ? TEXT : undefined, event } = violation
  const place = { pointer, event, headers: differingHeaders(failing, passing), marks: false }
  const beside = compares ? comparedWith(failure) : undefined
  return {
    fault: fault.name,
    cell: failing.id.replace(/#\d+$/, ''),
    request: requestLines(failing.request),
    beside: beside === undefined ? undefined : responseLines(beside, place),
    failing: responseLines(failing, { ...place, marks: true }),
    passing: responseLines(passing, place),
    violation,
  }
}

/** Where answers are compared and no place is named, it is their texts that differ. */
const TEXT = '/choices/0/message/content'

/** The exchange that a finding names beside its own; else the one before. */
function comparedWith({ played, at, violation }: Failure): Exchange | undefined {
  const others = played.filter((_, position) => position !== at)
  const named = others.find(
    ({ exchange: { id } }) => violation.message.endsWith(id) || violation.message.includes(`${id} `),
  )
  return (named ?? played[at - 1])?.exchange
}

function exchangeAt(played: readonly Played[], at: number): Exchange {
  const one = played[at]
  if (one === undefined) throw new Error('a cell was played without an exchange')
  return one.exchange
}
