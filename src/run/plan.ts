import { createHash } from 'node:crypto'
import { BASE_POINT, type Point } from '../define/axes.ts'
import type { Capability } from '../define/capability.ts'
import type { Asking, Case } from '../define/cases.ts'
import { areaOf, type Rule } from '../define/rule.ts'
import { cellOf, parseCellId, type Cell } from './cell.ts'
import { domainOf, type Domain } from './domain.ts'
import { estimateOf, type Estimate } from './estimate.ts'
import { matrixPoints, pairCover, type PairCover, type Tier } from './matrix.ts'
import { axisNames } from './needs.ts'
import { nonceFor } from './nonce.ts'
import { rememberedEstimate, rememberedOutlook } from './plan-memory.ts'
import { checkSelection, concernsRules, nothingSelected, type Selection } from './select.ts'
import type { SettingNames } from './setting-names.ts'
import { cellsOfShard, type Shard } from './shard.ts'
import type { TargetTraits } from './traits.ts'
import { invalidity } from './validity.ts'

export interface PlanOptions {
  readonly cases: readonly Case[]
  readonly rules: readonly Rule[]
  readonly tier: Tier
  /** What the target lacks. */
  readonly absent: ReadonlySet<Capability>
  readonly selection: Selection
  readonly seed: number
  /** How often every cell is run, at least 1. */
  readonly repeat: number
  readonly asking: TargetTraits
  readonly suiteVersion: string
  /** Which part of the plan is run; the whole when left out. */
  readonly shard?: Shard
  /** What the selection is called in messages. Default as on the command line. */
  readonly named?: SettingNames
}

/** What a run does not send. */
export interface Unsent {
  /**
   * The cells that a run which picks nothing would send beside those of the whole plan: of the default tier at least, so
   * that the smoke tier is a part of it. Found when it is asked for.
   */
  readonly notPicked: readonly Cell[]
  /** The cells of the other parts of the plan. */
  readonly ofOtherParts: readonly Cell[]
}

/** What is to be sent, in order. Equal options give equal plans. */
export interface Plan extends Unsent {
  readonly tier: Tier
  readonly seed: number
  readonly repeat: number
  readonly asking: TargetTraits
  readonly cells: readonly Cell[]
  /** Set when the cells and the estimate are of a part of the plan; the rest is of the whole. */
  readonly shard: Shard | undefined
  /** 12 hexadecimal digits over the cell ids, the seed and the version of the suites. */
  readonly digest: string
  readonly estimate: Estimate
  /** The value pairs of the matrix that the whole plan leaves out. Counted when it is asked for. */
  readonly pairs: PairCover
}

/** Decides which cells are run. Throws a UsageError for names that nothing has and for a selection that leaves nothing. */
export function planRun(options: PlanOptions): Plan {
  const { cases, rules, absent, selection, seed, repeat } = options
  checkSelection(selection, cases, rules, options.named)
  const domain = domainOf(absent, selection.axes)
  const named = namedCells(options)
  const ofSuites = (cell: Cell): boolean => selection.suites?.includes(cell.suite) ?? true
  const all = named ?? [...matrixCells(options, domain), ...listedCells(options)]
  let cells = all.filter(ofSuites)
  if (selection.rules !== undefined) {
    const wanted = rules.filter((rule) => selection.rules?.includes(rule.id))
    cells = cells.filter(concernsRules(wanted, (cell) => cell.case.send(cell.point, firstAsking(options, cell.id))))
  }
  if (cells.length === 0) throw nothingSelected(selection, options.named)
  const ofMatrix = cells.filter((cell) => isPlanned(cell) && cell.case.takes !== undefined)
  const own = options.shard === undefined ? cells : cellsOfShard(cells, options.shard)
  const digest = digestOf(cells, seed, options.suiteVersion)
  return {
    tier: options.tier,
    seed,
    repeat,
    asking: options.asking,
    cells: own,
    digest,
    shard: options.shard,
    estimate: estimateFor(own.filter(isPlanned), digest, options),
    get notPicked() {
      return notPicked(options, cells)
    },
    get ofOtherParts() {
      const here = new Set(own)
      return cells.filter((cell) => isPlanned(cell) && !here.has(cell))
    },
    get pairs() {
      return pairCover(
        ofMatrix.map((cell) => cell.point),
        domain,
      )
    },
  }
}

function notPicked(options: PlanOptions, cells: readonly Cell[]): readonly Cell[] {
  const { tier, selection, absent } = options
  if (Object.keys(selection).length === 0 && tier !== 'smoke') return []
  const wide = { ...options, selection: {}, tier: tier === 'smoke' ? ('default' as const) : tier }
  const picked = new Set(cells.map(({ id }) => id))
  return [...matrixCells(wide, domainOf(absent, undefined)), ...listedCells(wide)].filter(
    (cell) => isPlanned(cell) && !picked.has(cell.id),
  )
}

/** What a run says of its plan before it sends anything. */
export interface Outlook {
  readonly tier: Tier
  readonly cells: number
  readonly estimate: Estimate
}

/** What the plan comes to; it is only made where that is not known already. Throws as planRun does. */
export function outlookOf(options: PlanOptions): Outlook {
  const { tier, seed, repeat, selection, shard, absent, cases, rules, suiteVersion, asking } = options
  const make = (): Outlook => {
    const { cells, estimate } = planRun(options)
    return { tier, cells: cells.length, estimate }
  }
  if (Object.keys(selection).length > 0 || shard !== undefined) return make()
  const traits = { ...asking, model: '' }
  const key = JSON.stringify([suiteVersion, cases.length, rules.length, tier, seed, repeat, [...absent], traits])
  return rememberedOutlook(key, make)
}

/** The valid points that no case of the matrix takes; a suite without gaps has none. */
export function untakenPoints(points: readonly Point[], cases: readonly Case[]): readonly Point[] {
  return points.filter((point) => !cases.some((candidate) => candidate.takes?.(point)))
}

/** The cells that the user names, by cell id or by the id of a whole case; undefined when none is named. */
function namedCells(options: PlanOptions): readonly Cell[] | undefined {
  const names = options.selection.cases
  if (names === undefined) return undefined
  const cells = names.flatMap((name) => {
    const parsed = parseCellId(name)
    const caseOf = options.cases.find(({ id }) => id === (parsed?.caseId ?? name))
    if (caseOf === undefined) return []
    if (parsed !== undefined) return [cellOf(caseOf, parsed.point, options.absent)]
    if (caseOf.takes === undefined) return listedCells({ ...options, cases: [caseOf] })
    return matrixCells(options, domainOf(options.absent, options.selection.axes)).filter(
      (cell) => cell.case.id === caseOf.id,
    )
  })
  return [...new Map(cells.map((cell) => [cell.id, cell])).values()]
}

function matrixCells(options: PlanOptions, domain: Domain): readonly Cell[] {
  const takers = options.cases.filter((candidate) => candidate.takes !== undefined)
  if (takers.length === 0) return []
  // Pairs are covered by crowded requests; the plainest one of every suite is there beside them, so that no suite is
  // empty and a failure is first seen where little else is going on.
  const plain = matrixPoints('smoke', domain, options.seed)
  const anchors = takers.flatMap((taker) => plain.find((point) => taker.takes?.(point)) ?? [])
  return matrixPoints(options.tier, domain, options.seed, anchors).flatMap((point) => {
    const taker = takers.find((candidate) => candidate.takes?.(point))
    return taker === undefined ? [] : [cellOf(taker, point, options.absent)]
  })
}

/** What a case is for in its suite: each suite stands for itself, so that none is empty when it is picked alone. */
function rulesOf({ id: caseId, exercises }: Case): readonly string[] {
  return exercises.map(({ id }) => `${areaOf(caseId)} ${id}`)
}

/**
 * The cells of the cases beside the matrix. The smoke tier takes only as many cases as it takes to exercise every rule that
 * each suite has cases for, and of each the first combination of its axes.
 */
function listedCells({ cases, absent, selection, tier }: PlanOptions): readonly Cell[] {
  const exercised = new Set<string>()
  return cases.flatMap((caseOf) => {
    if (caseOf.takes !== undefined) return []
    const cells = pointsOf(caseOf)
      .filter((point) => axisNames().every((axis) => selection.axes?.[axis]?.includes(point[axis]) ?? true))
      .map((point) => cellOf(caseOf, point, absent))
    if (tier !== 'smoke') return cells
    const cell = cells.find(({ state }) => state === 'planned') ?? cells[0]
    if (cell === undefined || rulesOf(caseOf).every((rule) => exercised.has(rule))) return []
    // What is not sent exercises nothing: another case may.
    if (cell.state === 'planned') for (const rule of rulesOf(caseOf)) exercised.add(rule)
    return [cell]
  })
}

function pointsOf(caseOf: Case): readonly Point[] {
  const axes = Object.entries(caseOf.axes ?? {})
  const points = axes.reduce<readonly Point[]>(
    (sofar, [axis, values]) => sofar.flatMap((point) => values.map((value) => ({ ...point, [axis]: value }))),
    [BASE_POINT],
  )
  return axes.length === 0 ? points : points.filter((point) => invalidity(point) === undefined)
}

function firstAsking(options: PlanOptions, cellId: string): Asking {
  return { ...options.asking, nonce: nonceFor(options.seed, cellId, 1, 1), attempt: 1 }
}

function isPlanned({ state }: Cell): boolean {
  return state === 'planned'
}

/** The estimate of a plan with this digest. The words that only a run knows are taken to be of usual length. */
function estimateFor(cells: readonly Cell[], digest: string, options: PlanOptions): Estimate {
  const { asking, absent, shard, repeat } = options
  const usual = { ...asking, model: USUAL_MODEL, nonce: nonceFor(0, '', 1, 1), attempt: 1 }
  return rememberedEstimate(JSON.stringify([digest, [...absent], shard, repeat, usual]), () =>
    estimateOf(cells, repeat, (cell) => cell.case.send(cell.point, usual)),
  )
}

const USUAL_MODEL = 'gpt-4.1-mini'

function digestOf(cells: readonly Cell[], seed: number, suiteVersion: string): string {
  const text = [suiteVersion, String(seed), ...cells.map((cell) => cell.id)].join('\n')
  return createHash('sha256').update(text).digest('hex').slice(0, 12)
}
