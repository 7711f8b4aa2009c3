// Generated from schemas/report.schema.json by npm run generate; do not edit.

/**
 * What is known of the target.
 */
export type OverallVerdict = 'conforms' | 'violates' | 'incomplete'
/**
 * How hard a violation strikes.
 */
export type Severity = 'error' | 'warning' | 'info' | 'off'
/**
 * What is known of a rule or a cell.
 */
export type Verdict = 'pass' | 'fail' | 'warn' | 'not-applicable' | 'inconclusive' | 'could-not-run'

/**
 * The one document of a run. Every output format is rendered from it and from nothing else.
 */
export interface Report {
  /**
   * Version of this form.
   */
  reportVersion: 1
  /**
   * What made the report.
   */
  tool: {
    /**
     * Name of the tool.
     */
    name: 'chatspec'
    /**
     * Version of the tool.
     */
    version: string
    /**
     * Digest of all rule ids and levels, in short hex.
     */
    suiteVersion: string
  }
  /**
   * The command that was run, or `fetch` where `judgingFetch` judged what an application received.
   */
  command: 'verify' | 'check' | 'proxy' | 'fetch'
  /**
   * When the run began, in ISO 8601.
   */
  startedAt: string
  /**
   * How long it took, in milliseconds.
   */
  durationMs: number
  /**
   * The profile that sets the exit code.
   */
  profile: string
  /**
   * Whether warnings of that profile fail too.
   */
  strict: boolean
  /**
   * Whether a cell whose verdict changed between attempts fails the run; missing when it does not.
   */
  failOnFlaky?: boolean
  /**
   * The end of the matter.
   */
  outcome: {
    verdict: OverallVerdict
    /**
     * The exit code of the command.
     */
    exitCode: 0 | 1 | 3
    /**
     * The last line that is printed.
     */
    sentence: string
  }
  /**
   * Profile to its verdict.
   */
  profiles: {
    [k: string]: ProfileResult
  }
  /**
   * What was judged.
   */
  target: {
    /**
     * Base URL, without credentials.
     */
    baseUrl?: string
    /**
     * The model that was asked.
     */
    model?: string
    /**
     * Whether it was the embedded reference server.
     */
    reference?: boolean
    /**
     * The recordings that were read.
     */
    files?: string[]
  }
  plan?: PlanSummary
  baseline?: BaselineResult
  /**
   * What the target can do.
   */
  capabilities: CapabilityResult[]
  /**
   * Remarks on the run as a whole.
   */
  notes: string[]
  /**
   * Rule id to its result.
   */
  rules: {
    [k: string]: RuleResult
  }
  /**
   * The cells that were run.
   */
  cells: CellResult[]
  /**
   * The exchanges that were judged, but for those that are summed up.
   */
  exchanges: ExchangeResult[]
  summed?: SummedExchanges
  /**
   * How fast the target answered, by mode: facts that no rule judges; missing when nothing was answered.
   */
  timings?: ModeTimings[]
  totals: Totals
  /**
   * Input that could not be read and cells that could not run.
   */
  problems: Problem[]
}
/**
 * The verdict of one profile.
 */
export interface ProfileResult {
  verdict: OverallVerdict
  rules: RuleCounts
}
/**
 * How many rules have which verdict.
 */
export interface RuleCounts {
  /**
   * Rules that hold.
   */
  pass: number
  /**
   * Rules that are broken.
   */
  fail: number
  /**
   * Rules broken at severity warning.
   */
  warn: number
  /**
   * Rules whose situation never came up.
   */
  inconclusive: number
  /**
   * Rules that do not apply.
   */
  notApplicable: number
  /**
   * Rules whose cells could not run.
   */
  couldNotRun: number
}
/**
 * What was to be sent; verify only. Requests and tokens are the estimate.
 */
export interface PlanSummary {
  /**
   * How much of the matrix was planned.
   */
  tier: string
  /**
   * Digest of the plan: equal plans have equal digests.
   */
  digest: string
  /**
   * The number that the selection was drawn from.
   */
  seed: number
  /**
   * Cells planned.
   */
  cells: number
  /**
   * Requests estimated.
   */
  requests: number
  /**
   * Tokens estimated.
   */
  tokens: number
  /**
   * Pairs of axis values in no cell.
   */
  uncoveredPairs: number
  shard?: ShardSummary
}
/**
 * Which part of the plan this is; missing when it is the whole.
 */
export interface ShardSummary {
  /**
   * Counted from 1.
   */
  index: number
  /**
   * How many parts there are.
   */
  total: number
}
/**
 * What the baseline of known failures said; missing when there was none.
 */
export interface BaselineResult {
  /**
   * The file of the baseline.
   */
  file: string
  /**
   * The rules that fail in no other way than is known.
   */
  known: string[]
  /**
   * Why the baseline is not valid any more: each fails the run.
   */
  problems: BaselineProblem[]
  /**
   * Lines of entries on which this run says nothing: what they speak of was not looked at, or not all of it.
   */
  unused: number[]
  /**
   * Of a part of a plan: entries, among the unused ones, that nothing in this part matches, though it was looked at. One that the other parts match no more either is gone.
   */
  goneHere?: BaselineProblem[]
}
/**
 * What in the baseline has to change.
 */
export interface BaselineProblem {
  /**
   * What is the matter.
   */
  kind: 'gone' | 'expired' | 'unknown-name' | 'otherwise' | 'too-often'
  /**
   * Line of the entry in the file, counted from 1.
   */
  line: number
  /**
   * What to change, for people.
   */
  message: string
}
/**
 * Something that a target may lack.
 */
export interface CapabilityResult {
  /**
   * Name of the capability.
   */
  name: string
  /**
   * What it means, for people.
   */
  says: string
  /**
   * What was found.
   */
  status: 'present' | 'absent' | 'unknown'
  /**
   * The exchange that shows it.
   */
  proof?: {
    /**
     * Id of the exchange.
     */
    exchange: string
    /**
     * What it shows.
     */
    summary: string
  }
  /**
   * Whether the user requires it.
   */
  required?: boolean
}
/**
 * A rule and what was found. The counts are of exchanges.
 */
export interface RuleResult {
  /**
   * Its suite.
   */
  suite: string
  /**
   * How well founded it is.
   */
  level: 'MUST' | 'SHOULD' | 'MAY' | 'INFO'
  /**
   * The rule in one sentence.
   */
  says: string
  /**
   * Where the sentence comes from.
   */
  basis: string
  cite: CitationResult
  /**
   * Who is hurt by a violation.
   */
  matters: string
  /**
   * What well-known clients make of a violation, a sentence each; of broken rules only.
   */
  clients?: string[]
  severity: Severities
  verdict: Verdicts
  /**
   * Exchanges in which it was looked at.
   */
  examined: number
  /**
   * Exchanges that break it.
   */
  violated: number
  /**
   * Exchanges in which its situation did not come up.
   */
  unseen: number
}
/**
 * Where the rule stands.
 */
export interface CitationResult {
  /**
   * Name of the source.
   */
  title: string
  /**
   * Where it can be read.
   */
  url: string
}
/**
 * Profile to severity.
 */
export interface Severities {
  [k: string]: Severity
}
/**
 * Profile to verdict.
 */
export interface Verdicts {
  [k: string]: Verdict
}
/**
 * One case at one point of its axes, and what came of it.
 */
export interface CellResult {
  /**
   * Id of the cell.
   */
  id: string
  /**
   * Id of the case.
   */
  case: string
  /**
   * Its suite.
   */
  suite: string
  /**
   * What is sent, for people.
   */
  says: string
  /**
   * Axis to value.
   */
  axes: {
    [k: string]: string
  }
  verdict: Verdicts
  /**
   * Why there is no plain verdict.
   */
  reason?: string
  /**
   * How long it took, in milliseconds.
   */
  durationMs: number
  /**
   * The tries, in order.
   */
  attempts: Attempt[]
  /**
   * Whether tries came to different verdicts.
   */
  flaky: boolean
  flakiness?: Flakiness
  /**
   * Ids of the rules that the case is for.
   */
  exercises: string[]
  /**
   * The command that runs just this cell again.
   */
  rerun: string
}
/**
 * One try of a cell.
 */
export interface Attempt {
  /**
   * Ids of its exchanges, in order.
   */
  exchanges: string[]
}
/**
 * How often the rule that changed most was broken; only where tries came to different verdicts.
 */
export interface Flakiness {
  /**
   * Attempts that break it.
   */
  failed: number
  /**
   * All attempts.
   */
  attempts: number
}
/**
 * One request and its answer, in short.
 */
export interface ExchangeResult {
  /**
   * Id of the exchange.
   */
  id: string
  /**
   * Id of the cell that sent it.
   */
  cell?: string
  source?: ExchangeSource
  /**
   * HTTP method.
   */
  method: string
  /**
   * Path of the request.
   */
  path: string
  /**
   * HTTP status; missing when no answer came.
   */
  status?: number
  /**
   * How the exchange ended.
   */
  ending: string
  /**
   * More about the ending, for people.
   */
  endingMessage?: string
  /**
   * When it began, in ISO 8601.
   */
  startedAt: string
  timings: TimingsResult
  /**
   * Size of the request body.
   */
  requestBytes: number
  /**
   * Size of the response body.
   */
  responseBytes: number
  /**
   * Number of SSE events.
   */
  events?: number
  usage?: UsageResult
  /**
   * A command that sends the same request, without secrets.
   */
  curl: string
  evidence?: EvidenceResult
  /**
   * The rules that the exchange breaks.
   */
  violations: ViolationResult[]
}
/**
 * The recording that it was read from.
 */
export interface ExchangeSource {
  /**
   * Name of the file.
   */
  file: string
  /**
   * Number of the entry.
   */
  entry: number
  /**
   * The comment of the entry.
   */
  comment?: string
}
/**
 * Milliseconds since the start.
 */
export interface TimingsResult {
  /**
   * The response head was read.
   */
  headersMs?: number
  /**
   * The first byte of the body was read.
   */
  firstByteMs?: number
  /**
   * The first piece of the answer was read.
   */
  firstContentMs?: number
  /**
   * The exchange ended.
   */
  endMs: number
}
/**
 * Tokens that the target reported.
 */
export interface UsageResult {
  /**
   * Prompt tokens.
   */
  prompt: number
  /**
   * Completion tokens.
   */
  completion: number
}
/**
 * What was sent and what came back, without secrets; kept of exchanges that break a rule and of those that prove what the target can do or lacks, up to 48 KiB of text each and 4 MiB in all. Where not all find room, each way in which a rule is broken has one first.
 */
export interface EvidenceResult {
  /**
   * Header fields of the request, in their order.
   */
  requestHeaders: HeaderFieldResult[]
  requestBody?: KeptText
  /**
   * Header fields of the response, in their order.
   */
  responseHeaders: HeaderFieldResult[]
  responseBody?: KeptText
  /**
   * The SSE events of a stream: those that break rules with their neighbours, the first and the last before the others. Instead of the body.
   */
  events?: EventResult[]
}
/**
 * A header field as it was spelled.
 */
export interface HeaderFieldResult {
  /**
   * Its name.
   */
  name: string
  /**
   * Its value.
   */
  value: string
}
/**
 * The beginning of a body as text; bytes that are not UTF-8 are replaced.
 */
export interface KeptText {
  /**
   * What was kept.
   */
  text: string
  /**
   * Bytes, about, that were left out at the end.
   */
  omitted?: number
}
/**
 * One SSE event.
 */
export interface EventResult {
  /**
   * Counted from 1.
   */
  number: number
  /**
   * Milliseconds from the start of the request to the last byte of the event.
   */
  atMs: number
  /**
   * Its lines as they were sent.
   */
  text: string
  /**
   * Characters that were left out at the end.
   */
  omitted?: number
}
/**
 * A rule that an exchange breaks, with the first place where it does.
 */
export interface ViolationResult {
  /**
   * Id of the rule.
   */
  rule: string
  /**
   * Its level.
   */
  level: string
  severity: Severities
  /**
   * Short name of what is wrong.
   */
  symptom: string
  /**
   * What was expected and what was there.
   */
  message: string
  /**
   * JSON Pointer into the document, or into the payload of the event.
   */
  pointer?: string
  /**
   * Number of the SSE event, counted from 1.
   */
  event?: number
  /**
   * What was expected.
   */
  expected?: unknown
  /**
   * What was there.
   */
  actual?: unknown
  /**
   * How often the exchange shows the symptom.
   */
  times: number
  /**
   * Id of the rule whose violation explains this one.
   */
  follows?: string
}
/**
 * Exchanges of long traffic that are counted, in totals and rules, and not told one by one; missing when there are none.
 */
export interface SummedExchanges {
  /**
   * How many they are.
   */
  exchanges: number
  /**
   * Violations found in them.
   */
  violations: number
}
/**
 * Timings of the completions of one mode that came whole.
 */
export interface ModeTimings {
  /**
   * A document, or a stream.
   */
  mode: 'json' | 'sse'
  /**
   * How many completions.
   */
  exchanges: number
  firstByteMs?: Distribution
  firstContentMs?: Distribution
  totalMs: Distribution
  tokensPerSecond?: Distribution
}
/**
 * Percentiles of some measurements, by the nearest rank. Milliseconds since the start of the request; tokens per second are completion tokens by the time after the first content, or by the whole time of a document.
 */
export interface Distribution {
  /**
   * Measurements.
   */
  count: number
  /**
   * Half are no greater.
   */
  p50: number
  /**
   * 95 % are no greater.
   */
  p95: number
}
/**
 * Sums over the run.
 */
export interface Totals {
  /**
   * Requests sent.
   */
  requests: number
  /**
   * Requests sent again.
   */
  retries: number
  /**
   * Prompt tokens that the target reported.
   */
  promptTokens: number
  /**
   * Completion tokens that the target reported.
   */
  completionTokens: number
  /**
   * Exchanges judged.
   */
  exchanges: number
  /**
   * Violations found.
   */
  violations: number
}
/**
 * Something that could not be judged.
 */
export interface Problem {
  /**
   * The file and entry, or the cell.
   */
  where: string
  /**
   * What is wrong and how to mend it.
   */
  message: string
}
