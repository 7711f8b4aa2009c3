import type { Exchange, RequestSent } from '../define/exchange.ts'
import type { Profile } from '../define/profile.ts'
import type { Judge } from '../judge/judge.ts'
import { judgedOf } from '../judge/judgement.ts'
import type { Report } from '../types/report.ts'
import type { HarReading } from '../wire/har-read.ts'
import type { Redactor } from '../wire/redact.ts'
import type { Baseline } from './baseline.ts'
import { buildReport } from './document.ts'
import { observe } from './observed.ts'
import { unknownCapabilities } from './probe.ts'
import { isThrottled } from './retry.ts'

/** A capture that was read, with the name of its file. */
export type Capture = HarReading & { readonly file: string }

export interface CheckOptions {
  readonly captures: readonly Capture[]
  readonly judge: Judge
  readonly profiles: readonly Profile[]
  /** Name of the profile that sets the exit code. */
  readonly profile: string
  readonly strict: boolean
  readonly tool: { readonly version: string; readonly suiteVersion: string }
  readonly redactor: Redactor
  /** What is known to fail. */
  readonly baseline?: Baseline
  /** The command that sends a request again, without secrets. */
  readonly curl: (request: RequestSent) => string
}

/**
 * Judges every exchange of some captures, and the relations between those of one origin within a capture. What of a
 * capture is broken makes the outcome incomplete; what is no traffic of the API is left out.
 */
export function checkCaptures(options: CheckOptions): Report {
  const { captures, judge, redactor } = options
  const startedAtMs = Date.now()
  const read = captures.flatMap(({ file, exchanges }, position) =>
    exchanges.map(({ exchange, entry, comment }) => {
      // The number of the entry is unique in its file only.
      const id = captures.length === 1 ? exchange.id : `${position + 1}:${exchange.id}`
      const named: Exchange = { ...exchange, id }
      return {
        capture: file,
        exchange: named,
        judgement: judge.judge(named),
        source: { file, entry, ...(comment !== undefined && { comment }) },
      }
    }),
  )
  const relations = captures.map(({ file }) =>
    judge.relate(
      read.filter(({ capture }) => capture === file).map(({ exchange, judgement }) => judgedOf(exchange, judgement)),
    ),
  )
  const broken = captures.flatMap(({ problems }) => problems.filter(({ kind }) => kind === 'broken'))
  return buildReport({
    tool: options.tool,
    command: 'check',
    startedAtMs,
    durationMs: Date.now() - startedAtMs,
    profiles: options.profiles,
    profile: options.profile,
    strict: options.strict,
    target: { files: captures.map(({ file }) => file) },
    capabilities: unknownCapabilities(),
    required: new Set(),
    notes: captures.flatMap(({ problems }) =>
      problems.filter(({ kind }) => kind === 'skipped').map(({ message }) => message),
    ),
    rules: judge.rules,
    observed: read.map(({ exchange, judgement, source }) =>
      observe(redactor.exchange(exchange), judgement, { source, excused: isThrottled(exchange) }),
    ),
    relations: {
      violations: new Map(relations.flatMap(({ violations }) => [...violations])),
      examined: new Map(relations.flatMap(({ examined }) => [...examined])),
    },
    cells: [],
    problems: broken.map(({ entry, message }) => ({ where: entry === undefined ? 'file' : `entry ${entry}`, message })),
    retries: 0,
    ...(broken.length > 0 && { incomplete: `${broken.length} of the input could not be read` }),
    ...(options.baseline !== undefined && { baseline: options.baseline }),
    redact: redactor.json,
    curl: options.curl,
    rerun: () => '',
  })
}
