import type { Report } from '../document.ts'
import { findingsOf } from '../findings.ts'
import { profilesOf } from '../names.ts'
import { counted, duration, grouped } from '../words.ts'
import { escaped } from './markup.ts'

type Counts = Report['profiles'][string]['rules']

const TITLES = {
  conforms: 'Keeps the contract',
  violates: 'Breaks the contract',
  incomplete: 'Not known yet',
} as const

/** Counts in the order of a bar, with the words that stand beside it. */
const PARTS: readonly (readonly [count: keyof Counts, words: string, kind: string])[] = [
  ['fail', 'failed', 'fail'],
  ['warn', 'warned', 'warn'],
  ['pass', 'passed', 'pass'],
  ['couldNotRun', 'could not run', 'could-not-run'],
  ['inconclusive', 'never came up', 'inconclusive'],
  ['notApplicable', 'do not apply', 'not-applicable'],
]

/** The target in one line: the server and its model, or the files that were read. */
export function targetName({ target }: Report): string {
  const server = target.reference === true ? 'the reference server' : target.baseUrl
  return [server, target.model, ...(target.files ?? [])].filter((part) => part !== undefined).join(' · ')
}

/** What must be seen first: the verdict, what to do next, the other profiles, and what was run. */
export function header(report: Report): string {
  const { outcome, profile } = report
  return `<header class="${outcome.verdict}">
<p class="over">chatspec report · profile <strong>${escaped(profile)}</strong>${report.strict ? ' · strict' : ''}</p>
<h1>${TITLES[outcome.verdict]}</h1>
<p class="target">${escaped(targetName(report))}</p>
<p class="next">${next(report)}</p>
<ul class="profiles" aria-label="Profiles">${profilesOf(report)
    .map((one) => profileCard(one, profile))
    .join('')}</ul>
${facts(report)}
</header>`
}

function profileCard(
  [name, { verdict, rules }]: readonly [string, Report['profiles'][string]],
  chosen: string,
): string {
  const total = PARTS.reduce((sum, [count]) => sum + rules[count], 0)
  const parts = PARTS.filter(([count]) => rules[count] > 0)
  let from = 0
  const bars = parts.map(([count, , kind]) => {
    // A single failure among hundreds of rules has to be seen.
    const width = Math.max(kind === 'fail' || kind === 'warn' ? 2 : 0, (rules[count] / Math.max(1, total)) * 100)
    from += width
    return `<rect class="${kind}" x="${(from - width).toFixed(2)}" width="${width.toFixed(2)}" height="4"/>`
  })
  const counts = parts.map(([count, words, kind]) => `<span class="${kind}">${grouped(rules[count])} ${words}</span>`)
  const current = name === chosen ? ' <span class="chosen">sets the exit code</span>' : ''
  return `<li class="${verdict}"><h2>${escaped(name)}${current}</h2><p class="verdict">${verdict}</p>
<svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">${bars.join('')}</svg>
<p class="counts">${counts.join(' ')}</p></li>`
}

function next(report: Report): string {
  const { failed, warned } = findingsOf(report)
  const [first] = failed
  const { outcome, baseline, capabilities, problems } = report
  const known = baseline?.known.length ?? 0
  const [stale] = baseline?.problems ?? []
  const lacking = capabilities.filter(({ status, required }) => status === 'absent' && required === true)
  const [problem] = problems
  if (first !== undefined) {
    const of = `${grouped(first.rule.violated)} of ${counted(first.rule.examined, 'exchange')}`
    return `Start with <code>${escaped(first.id)}</code>: ${escaped(first.rule.says)} It is broken in ${of}.`
  }
  if (stale !== undefined) return `The baseline has to change: ${escaped(stale.message)}`
  if (lacking.length > 0) return `Required and not there: ${lacking.map(({ name }) => escaped(name)).join(', ')}.`
  if (outcome.verdict === 'incomplete') return escaped(problem?.message ?? outcome.sentence)
  if (known > 0)
    return `Nothing new: ${counted(known, 'rule')} ${known === 1 ? 'fails' : 'fail'} as the baseline knows.`
  if (warned.length > 0) return `Nothing fails. ${counted(warned.length, 'rule')} would be better kept.`
  return 'Nothing to mend: every rule that came up was kept.'
}

function facts({ startedAt, durationMs, command, plan, totals, outcome }: Report): string {
  const tokens = `${grouped(totals.promptTokens)} in, ${grouped(totals.completionTokens)} out`
  const rows: readonly (readonly [string, string])[] = [
    ['run', `${command} at ${startedAt.replace('T', ' ').replace(/\.\d+Z$/, ' UTC')}, ${duration(durationMs)}`],
    ...(plan === undefined
      ? []
      : [['plan', `${plan.tier}, ${counted(plan.cells, 'cell')}, ${plan.digest}, seed ${plan.seed}`] as const]),
    ['exchanges', `${grouped(totals.exchanges)}, tokens ${tokens}`],
    ['exit code', String(outcome.exitCode)],
  ]
  return `<dl class="facts">${rows.map(([name, value]) => `<div><dt>${name}</dt><dd>${escaped(value)}</dd></div>`).join('')}</dl>`
}

/** What made the page. */
export function footer({ tool, outcome }: Report): string {
  return `<footer><p>${escaped(outcome.sentence)}</p><p>Made by ${tool.name} ${escaped(tool.version)}, rulebook ${escaped(tool.suiteVersion)}. This page sends nothing and needs no network.</p></footer>`
}
