import type { RequestSpec } from '../define/cases.ts'
import type { Exchange } from '../define/exchange.ts'
import type { Deviation } from '../define/fault.ts'
import { viewRequest } from '../define/request.ts'
import type { Judged } from '../define/rule.ts'
import type { Judge } from '../judge/judge.ts'
import { judgedOf, type Judgement, type Violation } from '../judge/judgement.ts'
import { fitsRequestSchema } from '../judge/request-shape.ts'
import { startReference } from '../reference/server.ts'
import { NeedsConnection } from '../reference/stumble.ts'
import type { Cell } from '../run/cell.ts'
import type { Send } from '../run/courier.ts'
import { nonceFor } from '../run/nonce.ts'
import { buildRequest } from '../run/target.ts'
import { createInProcessSend, EPOCH } from '../selftest/in-process.ts'
import { DEFAULT_LIMITS, type Limits } from '../wire/limits.ts'
import { createTransport } from '../wire/transport.ts'
import { TRAITS } from './cells.ts'

const TARGET = { baseUrl: 'http://127.0.0.1/v1', key: 'sk-reference', headers: {}, userAgent: 'chatspec' }
/** The reference answers at once; only what it holds open on purpose is waited for. */
const LIMITS: Limits = { ...DEFAULT_LIMITS, silenceMs: 100, firstByteMs: 2000 }

/** One exchange of a try. */
export interface Played {
  readonly exchange: Exchange
  readonly judgement: Judgement
}

/** A reference server in use. */
export interface Stage {
  /** Plays one try of a cell. */
  readonly play: (cell: Cell) => Promise<readonly Played[]>
  /** How many requests the server has had. */
  readonly requests: () => number
  /** Whether it is a server that listens: what is measured in time then differs from run to run. */
  readonly isConnected: boolean
}

/**
 * Uses a reference server with deviations: within the process, so that its answers are always the same, or over
 * connections where a deviation acts on those. `from`: how many requests the server within the process has had before.
 */
export async function onReference<T>(
  deviations: readonly Deviation[],
  judge: Judge,
  use: (stage: Stage) => Promise<T>,
  from = 0,
): Promise<T> {
  let requests = from
  try {
    const send = createInProcessSend(deviations, {
      judge,
      ask: (request) => ({
        view: viewRequest(request, fitsRequestSchema),
        number: ++requests,
        faultless: undefined,
      }),
      keep: () => undefined,
    })
    return await use({
      play: (cell) => playCell(cell, send, TARGET.baseUrl, judge),
      requests: () => requests,
      isConnected: false,
    })
  } catch (error) {
    if (!(error instanceof NeedsConnection)) throw error
  }
  const server = await startReference({ deviations, now: () => EPOCH })
  const transport = createTransport({ limits: LIMITS, origin: server.baseUrl })
  const send: Send = async (request, options) => ({ ...(await transport.send(request, options)), startedAtMs: EPOCH })
  try {
    return await use({
      play: (cell) => playCell(cell, send, server.baseUrl, judge),
      requests: () => server.requests,
      isConnected: true,
    })
  } finally {
    await transport.close()
    await server.close()
  }
}

async function playCell(cell: Cell, send: Send, baseUrl: string, judge: Judge): Promise<readonly Played[]> {
  const asking = { ...TRAITS, nonce: nonceFor(1, cell.id, 1, 1), attempt: 1 }
  const played: Played[] = []
  const ask = async (spec: RequestSpec, id: string): Promise<Played> => {
    const { request, aim } = buildRequest(spec, { ...TARGET, baseUrl })
    const exchange = await send(request, {
      id,
      ...(aim === undefined ? {} : { aim }),
      ...(spec.dropsAfterEvents === undefined ? {} : { dropsAfterEvents: spec.dropsAfterEvents }),
      ...(spec.connection === undefined ? {} : { connection: cell.id }),
    })
    return { exchange, judgement: judge.judge(exchange) }
  }
  let step: readonly RequestSpec[] = [cell.case.send(cell.point, asking)]
  while (step.length > 0) {
    const first = played.length + 1
    played.push(...(await Promise.all(step.map((spec, at) => ask(spec, `${cell.id}#${first + at}`)))))
    step = cell.case.next?.(played.map(judged), cell.point, asking) ?? []
  }
  return played
}

/** An exchange as rules on relations see it. */
function judged({ exchange, judgement }: Played): Judged {
  return judgedOf(exchange, judgement)
}

/** What the rules find in some exchanges, relations between them included. */
export function violationsIn(played: readonly Played[], judge: Judge): ReadonlyMap<string, readonly Violation[]> {
  const related = judge.relate(played.map(judged)).violations
  return new Map(
    played.map(({ exchange: { id }, judgement }) => [id, [...judgement.violations, ...(related.get(id) ?? [])]]),
  )
}
