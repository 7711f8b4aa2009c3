import { setImmediate } from 'node:timers/promises'
import type { Profile } from '../define/profile.ts'
import { endpointOf } from '../define/request.ts'
import { createJudge as judgeBy } from '../judge/judge.ts'
import { ConformanceError, failureText } from '../library/conformance-error.ts'
import { aBoolean, aFunction, checkOptions, optional, type OptionsWanted } from '../library/given.ts'
import { judgeWith, JUDGING, type JudgeOptions } from '../library/judge.ts'
import { limitsGiven } from '../library/limits.ts'
import { profileOrName } from '../library/profile.ts'
import { rulesGiven } from '../library/rules-given.ts'
import { profiles as builtIn } from '../rulebook.ts'
import { withSeverities } from '../setup/profile-choice.ts'
import type { Report } from '../types/report.ts'
import { UsageError } from '../wire/usage-error.ts'
import { BEYOND_FETCH } from './beyond.ts'
import { Exchanging, type FoundViolation } from './exchanging.ts'
import { lenient } from './lenient.ts'
import { watched } from './passing.ts'
import { sentBy } from './sent.ts'
import { Traffic } from './traffic.ts'

type Fetch = typeof globalThis.fetch

/** By what the exchanges of an application are judged. */
export interface JudgingFetchOptions extends Omit<JudgeOptions, 'profiles'> {
  /**
   * The profile that `assertConforms` goes by: `openai`, `common`, `crazyrouter`, or a value.
   * @defaultValue 'openai'
   */
  readonly profile?: keyof typeof builtIn | Profile
  /**
   * Whether warnings fail too.
   * @defaultValue false
   */
  readonly strict?: boolean
}

/** A fetch that judges what comes, and what it has found. */
export interface JudgingFetch {
  /** To be handed to a client: `new OpenAI({ fetch })`, `createOpenAICompatible({ fetch })`. */
  readonly fetch: Fetch
  /** Exchanges that have begun and whose answer was not read to its end, nor cancelled. */
  readonly pending: number
  /** Exchanges that were judged. */
  readonly judged: number
  /** What was found so far in exchanges that have ended, each by itself, but for what is off in the profile. */
  readonly violations: readonly FoundViolation[]
  /**
   * The report on all exchanges so far, with what shows only between them (an id that comes twice), in the form of
   * `chatspec`'s other reports. Its `command` is `fetch`. It holds no key.
   */
  report(): Report
  /**
   * Throws a `ConformanceError` that names each broken rule with what was expected, what came and where, unless the
   * exchanges so far conform to the profile. It throws too where nothing was judged, where an answer is still under way,
   * and where an exchange could not be judged: what is untested is no success.
   */
  assertConforms(): void
  /** Forgets all exchanges that have ended or are under way, e.g. between two tests. */
  reset(): void
}

/**
 * Wraps a fetch so that what an application's own client receives is judged as it passes, for use in the application's
 * tests. Requests and answers pass unchanged: nothing is read ahead, a slow reader slows the server down as before, and
 * aborts and errors reach both sides. Judged are chat completions and the list of models, at any base URL; all else just
 * passes.
 *
 * Fetch hides part of the wire. Header fields come in lower case and joined, redirects have been followed, content is
 * decoded, and times are those of the reader: rules that need more (`BEYOND_FETCH`) are not applied. An answer that a
 * redirect led to is not judged, and the report says so. What a model breaks now and then is a warning at most, as a few
 * answers do not tell a model that fails from a server that does.
 *
 * `fetch` is the global one of the moment of each call when left out. Throws a `UsageError` for options that are wrong.
 */
export function judgingFetch(fetch?: Fetch, options: JudgingFetchOptions = {}): JudgingFetch {
  optional(aFunction)('fetch', fetch, 'Options come second: judgingFetch(undefined, options).')
  checkOptions('judgingFetch', options, OPTIONS)
  const { profile, strict = false, ...judging } = options
  const given = rulesGiven(options.rules)
  const rules = given.rules.filter(({ id }) => !Object.hasOwn(BEYOND_FETCH, id))
  if (rules.length === 0) throw new UsageError('empty-selection', 'rules: fetch does not show what these look at')
  const chosen = profileOf(profile)
  const others = Object.values(builtIn).filter(({ name }) => name !== chosen.name)
  const profiles = withSeverities([...others, chosen], given.severities).map((each) => lenient(each, rules))
  const judge = judgeWith({ ...given, rules }, { ...judging, profiles })
  const relating = judgeBy(rules, limitsGiven(options.limits), options.extraMembers)

  const begin = (): { readonly traffic: Traffic; readonly violations: FoundViolation[] } => ({
    traffic: new Traffic({ judge: relating, suiteVersion: given.version, profiles, profile: chosen.name, strict }),
    violations: [],
  })
  let books = begin()

  const judged: Fetch = async (input, init) => {
    const send = fetch ?? globalThis.fetch
    const sent = sentBy(input, init)
    const { request, body } = sent
    if (endpointOf(request.method, request.url) === 'other') return send(input, init)
    const { traffic, violations } = books
    const onFound = (found: readonly FoundViolation[]): void =>
      void violations.push(...found.filter(({ severity }) => severity[chosen.name] !== 'off'))
    const exchanging = new Exchanging(sent, { judge, traffic, onFound })
    let response: Response
    try {
      response = await send(input, init)
    } catch (error) {
      exchanging.failed(error, await inTime(body))
      throw error
    }
    return exchanging.answered(response, await inTime(body)) ? watched(response, exchanging) : response
  }

  return {
    fetch: judged,
    get pending() {
      return books.traffic.open
    },
    get judged() {
      return books.traffic.judged
    },
    get violations() {
      return books.traffic.redact([...books.violations])
    },
    report: () => books.traffic.report(),
    assertConforms() {
      const { traffic } = books
      const report = traffic.report()
      const why = whyUntested(traffic)
      if (why !== undefined) throw new ConformanceError(why, report)
      if (report.outcome.exitCode !== 0) throw new ConformanceError(failureText(report), report)
    },
    reset() {
      books = begin()
    },
  }
}

const OPTIONS: OptionsWanted<JudgingFetchOptions> = { ...JUDGING, profile: profileOrName, strict: aBoolean }

function profileOf(given: JudgingFetchOptions['profile'] = 'openai'): Profile {
  if (typeof given !== 'string') return given
  if (Object.hasOwn(builtIn, given)) return builtIn[given]
  throw new UsageError('unknown-profile', `profile ${JSON.stringify(given)}: there is no such built-in profile`, {
    fix: `There are ${Object.keys(builtIn).join(', ')}; those of vendors and of files are given as values.`,
  })
}

/** The body of a request, where it is known by now: an answer does not wait for a request that is still being written. */
async function inTime(body: Promise<Uint8Array | undefined>): Promise<Uint8Array | undefined> {
  return Promise.race([body, setImmediate(undefined)])
}

function whyUntested({ open, judged }: Traffic): string | undefined {
  if (open > 0) {
    return `${open === 1 ? 'an answer is' : `${open} answers are`} still under way: read each to its end, or cancel it`
  }
  return judged === 0 ? 'no exchange was judged: was this fetch handed to the client?' : undefined
}
