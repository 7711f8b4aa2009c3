import type { Exchange, Violation } from '../../document.ts'
import { endingName } from '../../names.ts'
import { duration, grouped } from '../../words.ts'
import { copied, el, opening, type Child } from './element.ts'
import { eventsView } from './events-view.ts'
import { jsonView } from './json-view.ts'

type Evidence = NonNullable<Exchange['evidence']>
type Field = Evidence['requestHeaders'][number]

/** One exchange as it went over the wire, with what is wrong in it marked. */
export function exchangeView(exchange: Exchange, violations: readonly Violation[], command: string): Child {
  const { evidence, method, path } = exchange
  return el(
    'div',
    { class: 'wire' },
    violations.map(({ message, follows }) =>
      el('p', { class: 'message' }, message, follows === undefined ? '' : ` (follows from ${follows})`),
    ),
    el('p', { class: 'timing' }, timings(exchange), command === 'check' ? ' (by the clock of the recording)' : ''),
    evidence === undefined
      ? el(
          'p',
          { class: 'note' },
          'The bodies of this exchange were not kept: only some of the exchanges that break a rule are.',
        )
      : [
          el('p', { class: 'part' }, 'Request ', el('code', {}, `${method} ${path}`)),
          headers(evidence.requestHeaders),
          body(evidence.requestBody, undefined),
          el('p', { class: 'part' }, 'Response ', el('code', {}, endingName(exchange))),
          headers(evidence.responseHeaders),
          evidence.events === undefined
            ? body(evidence.responseBody, violations.find(({ pointer }) => pointer !== undefined)?.pointer)
            : eventsView(exchange, evidence.events, violations),
        ],
    opening('As a command', () => copied('The request as a command', exchange.curl)),
  )
}

function timings({
  timings: { headersMs, firstByteMs, firstContentMs, endMs },
  responseBytes,
  usage,
  events,
}: Exchange): string {
  const parts = [
    ...(headersMs === undefined ? [] : [`headers after ${duration(headersMs)}`]),
    ...(firstByteMs === undefined ? [] : [`first byte after ${duration(firstByteMs)}`]),
    ...(firstContentMs === undefined ? [] : [`first content after ${duration(firstContentMs)}`]),
    `end after ${duration(endMs)}`,
    `${grouped(responseBytes)} bytes${events === undefined ? '' : ` in ${grouped(events)} events`}`,
    ...(usage === undefined ? [] : [`${grouped(usage.prompt)} tokens in, ${grouped(usage.completion)} out`]),
  ]
  return parts.join(' · ')
}

function headers(fields: readonly Field[]): Child {
  return opening(`${fields.length} header fields`, () =>
    el(
      'dl',
      { class: 'headers' },
      fields.map(({ name, value }) => el('div', {}, el('dt', {}, name), el('dd', {}, value))),
    ),
  )
}

function body(kept: Evidence['requestBody'], pointer: string | undefined): Child {
  if (kept === undefined) return el('p', { class: 'note' }, 'No body.')
  const left =
    kept.omitted === undefined
      ? undefined
      : el('p', { class: 'note' }, `${grouped(kept.omitted)} more bytes were not kept.`)
  return [jsonView(kept.text, pointer), left]
}
