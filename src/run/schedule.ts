import type { Capability } from '../define/capability.ts'
import type { RequestSpec } from '../define/cases.ts'
import { judgedOf } from '../judge/judgement.ts'
import type { Cell } from './cell.ts'
import { lacksWords } from './cell.ts'
import type { Clock } from './clock.ts'
import type { Asker, Courier, Delivery, Recorded } from './courier.ts'
import { couldNotRun } from './ending.ts'
import { nonceFor } from './nonce.ts'
import type { Plan } from './plan.ts'
import { mapPool } from './pool.ts'
import type { CapabilityFinding } from './probe.ts'
import { lackOf, readRefusal, refusalWords } from './refusal.ts'
import { Slots } from './slots.ts'

/** One try of a cell: the requests that the case sends, step by step. */
export interface Attempt {
  /** Which round of `repeat` it belongs to, counted from 1. */
  readonly repetition: number
  /** The exchanges that count, in the order asked for. */
  readonly answered: readonly Recorded[]
  /** Exchanges beside them to which the target answered that it was too busy. */
  readonly busy: readonly Recorded[]
}

/** All exchanges of a try. */
export function recordsOf({ answered, busy }: Attempt): readonly Recorded[] {
  return [...busy, ...answered]
}

/** How a cell came to its end. */
export type CellEnd =
  | { readonly kind: 'done' }
  | { readonly kind: 'not-applicable' | 'could-not-run'; readonly reason: string }

/** A cell with what happened. */
export interface CellRun {
  readonly cell: Cell
  readonly attempts: readonly Attempt[]
  readonly end: CellEnd
  readonly durationMs: number
}

export interface ScheduleOptions {
  readonly plan: Plan
  readonly courier: Courier
  readonly clock: Clock
  readonly concurrency: number
  /** Capabilities of which nothing is known: an honest refusal by name settles that they are absent. */
  readonly unsettled: ReadonlySet<Capability>
  readonly onCell?: (run: CellRun) => void
}

/** What running the cells gave, in the order of the plan. */
export interface ScheduleResult {
  readonly runs: readonly CellRun[]
  /** Capabilities found absent on the way, with the exchange that shows it. */
  readonly learned: ReadonlyMap<Capability, CapabilityFinding>
}

/** A run under way. */
interface Running extends ScheduleOptions {
  readonly learned: Map<Capability, CapabilityFinding>
  /** A step of a cell holds one from before it is sent until all its answers are in. */
  readonly slots: Slots
}

/**
 * Runs the cells of a plan. A cell that cannot be run any more ends as could-not-run, with the reason. Cells whose answers are
 * in hold no slot: the next one is on its way while they are judged. Who allows one request at a time gets one cell at a time.
 */
export async function runCells(options: ScheduleOptions): Promise<ScheduleResult> {
  const { plan, clock, concurrency, onCell } = options
  const learned = new Map<Capability, CapabilityFinding>()
  const running: Running = { ...options, learned, slots: new Slots(concurrency) }
  const runs = await mapPool(plan.cells, concurrency === 1 ? 1 : 2 * concurrency, async (cell) => {
    const startedAtMs = clock.now()
    const attempts: Attempt[] = []
    const end = await runCell(cell, running, attempts)
    const run: CellRun = { cell, attempts, end, durationMs: clock.now() - startedAtMs }
    onCell?.(run)
    return run
  })
  return { runs, learned }
}

async function runCell(cell: Cell, running: Running, attempts: Attempt[]): Promise<CellEnd> {
  if (cell.state !== 'planned') return { kind: 'not-applicable', reason: cell.state.notApplicable }
  const { plan } = running
  for (let repetition = 1; repetition <= plan.repeat; repetition++) {
    for (let attempt = 1; attempt <= (cell.case.tries ?? 1); attempt++) {
      const answered: Recorded[] = []
      const busy: Recorded[] = []
      attempts.push({ repetition, answered, busy })
      const end = await runAttempt(cell, { repetition, attempt }, running, { answered, busy })
      if (end !== undefined) return end
      const ofRound = attempts.filter((other) => other.repetition === repetition)
      if (isSettled(cell, ofRound)) break
    }
  }
  return { kind: 'done' }
}

/** One try, step by step, into `kept`. Gives the end of the cell where the try brings it about. */
async function runAttempt(
  cell: Cell,
  { repetition, attempt }: { readonly repetition: number; readonly attempt: number },
  running: Running,
  kept: { readonly answered: Recorded[]; readonly busy: Recorded[] },
): Promise<CellEnd | undefined> {
  const { plan, slots, learned } = running
  const asking = { ...plan.asking, nonce: nonceFor(plan.seed, cell.id, repetition, attempt), attempt }
  const asker = { cell: cell.id, attempt: `${cell.id}#${repetition}.${attempt}` }
  let step: readonly RequestSpec[] = [cell.case.send(cell.point, asking)]
  while (step.length > 0) {
    const release = await slots.take()
    const lacking = cell.needs.filter((capability) => learned.has(capability))
    const deliveries = lacking.length > 0 ? [] : await sendStep(step, asker, running, release)
    release()
    if (lacking.length > 0) return { kind: 'not-applicable', reason: lacksWords(lacking) }
    const ends = deliveries.flatMap((delivery) => take(delivery, cell, running, kept) ?? [])
    if (ends[0] !== undefined) return ends[0]
    const past = kept.answered.map(({ exchange, judgement }) => judgedOf(exchange, judgement))
    step = cell.case.next?.(past, cell.point, asking) ?? []
  }
  return undefined
}

/** Sends the requests of a step; `release` is called once all answers are in, of which some may not be judged yet. */
function sendStep(
  step: readonly RequestSpec[],
  asker: Asker,
  { courier, concurrency }: Running,
  release: () => void,
): Promise<readonly Delivery[]> {
  let missing = step.length
  const onArrival = (): void => {
    missing--
    if (missing === 0) release()
  }
  // Who allows one request at a time is not sent a crowd.
  const width = concurrency === 1 ? 1 : step.length
  return mapPool(step, width, (spec) => courier.ask(spec, { ...asker, onArrival }))
}

/** Keeps what came of one request. Gives the end of the cell where it brings that about. */
function take(
  delivery: Delivery,
  cell: Cell,
  running: Running,
  { answered, busy }: { readonly answered: Recorded[]; readonly busy: Recorded[] },
): CellEnd | undefined {
  busy.push(...delivery.earlier)
  if (delivery.kind === 'stopped') return { kind: 'could-not-run', reason: delivery.reason }
  const lack = learn(cell, delivery.record, running)
  answered.push(lack === undefined ? delivery.record : running.courier.excuse(delivery.record, lack))
  if (lack !== undefined) return { kind: 'not-applicable', reason: lack }
  const failure = couldNotRun(delivery.record)
  return failure === undefined ? undefined : { kind: 'could-not-run', reason: failure }
}

/** Takes an honest refusal for what it is, where nothing spoke for the capability before. */
function learn(cell: Cell, record: Recorded, { unsettled, learned }: Running): string | undefined {
  if (record.exchange.aim !== undefined && record.exchange.aim.expects !== 'acceptance') return undefined
  const lack = lackOf(
    record.exchange,
    cell.needs.filter((capability) => unsettled.has(capability)),
  )
  const refusal = readRefusal(record.exchange)
  if (lack === undefined || refusal === undefined) return undefined
  learned.set(lack, { status: 'absent', proof: { exchange: record.exchange.id, summary: refusalWords(refusal) } })
  return `${lacksWords([lack])}: ${refusalWords(refusal)}`
}

/**
 * Whether asking again could not change the verdict: the model did what it was asked (or, where the case does not say how
 * to tell, every rule that the case is for was seen), and the rules of which one good try is enough had it.
 */
function isSettled({ case: { exercises, playsAlong }, point }: Cell, attempts: readonly Attempt[]): boolean {
  const judgements = attempts.flatMap(({ answered }) => answered.map(({ judgement }) => judgement))
  const broken = (id: string, at: number): boolean =>
    judgements[at]?.violations.some((violation) => violation.rule === id) ?? false
  const hasPlayed =
    playsAlong !== undefined && judgements.some(({ answer }) => answer !== undefined && playsAlong(answer, point))
  return exercises.every((rule) => {
    const applies = judgements.some(({ examined }) => examined.has(rule.id))
    if (!applies || 'across' in rule) return true
    const seenAt = judgements.flatMap(({ examined }, at) => (examined.get(rule.id) === 'examined' ? [at] : []))
    if (seenAt.length === 0) return hasPlayed
    return (rule.tries ?? 'every') === 'every' || seenAt.some((at) => !broken(rule.id, at))
  })
}
