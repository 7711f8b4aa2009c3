import type { Exchange, Violation } from '../../document.ts'
import { duration, grouped } from '../../words.ts'
import { block, drawn, el, opening, type Child } from './element.ts'
import { jsonView } from './json-view.ts'
import { parseTree, printTree } from './json-tree.ts'

type Event = NonNullable<NonNullable<Exchange['evidence']>['events']>[number]

const WIDTH = 1000
const HEIGHT = 40
const BRIEF_CHARACTERS = 160

/** The events of a stream: when they came, and what they say. */
export function eventsView(exchange: Exchange, events: readonly Event[], violations: readonly Violation[]): Child {
  const marked = new Map(violations.flatMap((one) => (one.event === undefined ? [] : [[one.event, one] as const])))
  const rows = events.map((event, position) => {
    const before = events[position - 1]
    const skipped = event.number - (before?.number ?? 0) - 1
    return [
      skipped > 0 ? el('li', { class: 'note' }, `${grouped(skipped)} events were not kept`) : undefined,
      el('li', {}, eventRow(event, before, marked.get(event.number))),
    ]
  })
  return [timeAxis(exchange, events, marked), el('ol', { class: 'events' }, rows)]
}

function eventRow(
  { number, atMs, text, omitted }: Event,
  before: Event | undefined,
  violation: Violation | undefined,
): HTMLElement {
  const gap = before === undefined ? atMs : atMs - before.atMs
  const data = dataOf(text)
  const title = [
    el('span', { class: 'number' }, `#${number}`),
    el('span', { class: 'gap' }, `+${duration(gap)}`),
    el('code', {}, brief(data)),
    violation === undefined ? undefined : el('strong', { class: 'chip error' }, violation.symptom),
  ]
  const build = (): Child => [
    violation === undefined ? undefined : el('p', { class: 'message' }, violation.message),
    // What is no JSON, and fields beside the data, are seen best as they were sent.
    parseTree(data) === undefined ? block(text) : jsonView(data, violation?.pointer),
    omitted === undefined
      ? undefined
      : el('p', { class: 'note' }, `${grouped(omitted)} more characters were not kept.`),
  ]
  return opening(title, build, violation === undefined ? { class: 'event' } : { class: 'event marked', open: '' })
}

/** Members that every chunk of a stream repeats: what differs is left for a line. */
const REPEATED = new Set(['id', 'object', 'created', 'model', 'system_fingerprint', 'service_tier', 'obfuscation'])

function brief(data: string): string {
  const tree = parseTree(data)
  if (tree?.kind !== 'object') return data.slice(0, BRIEF_CHARACTERS)
  const telling = tree.members.filter(({ name }) => !REPEATED.has(name))
  const lines = printTree({ kind: 'object', members: telling }, undefined)
  return lines
    .map(({ text }) => text.trim())
    .join('')
    .slice(0, BRIEF_CHARACTERS)
}

/** The data lines of an event, joined; the whole text where there are none. */
function dataOf(text: string): string {
  const lines = text.split(/\r\n|\n|\r/).filter((line) => line.startsWith('data:'))
  return lines.length === 0 ? text.trimEnd() : lines.map((line) => line.slice(5).replace(/^ /, '')).join('\n')
}

function timeAxis({ timings }: Exchange, events: readonly Event[], marked: ReadonlyMap<number, Violation>): Child {
  const end = Math.max(timings.endMs, ...events.map(({ atMs }) => atMs), 1)
  const x = (atMs: number): string => ((atMs / end) * (WIDTH - 4)).toFixed(1)
  const ticks = events.map(({ number, atMs }) =>
    drawn(
      'rect',
      marked.has(number)
        ? { class: 'tick marked', x: x(atMs), y: '4', width: '4', height: '32' }
        : { class: 'tick', x: x(atMs), y: '14', width: '2', height: '16' },
      drawn('title', {}, `event ${number} after ${duration(atMs)}`),
    ),
  )
  const gaps = events.slice(1).map((event, position) => ({ event, ms: event.atMs - (events[position]?.atMs ?? 0) }))
  const longest = gaps.toSorted((left, right) => right.ms - left.ms)[0]
  const words = [
    ...(timings.firstByteMs === undefined ? [] : [`first byte after ${duration(timings.firstByteMs)}`]),
    ...(longest === undefined ? [] : [`longest wait ${duration(longest.ms)}, before event ${longest.event.number}`]),
    ...[...marked.keys()].map((number) => `event ${number} is where it breaks`),
  ]
  const first = timings.firstByteMs
  return el(
    'figure',
    { class: 'axis' },
    drawn(
      'svg',
      {
        viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
        preserveAspectRatio: 'none',
        role: 'img',
        'aria-label': `Events over time: ${words.join('; ')}`,
      },
      drawn('rect', { class: 'line', x: '0', y: '29', width: String(WIDTH), height: '1' }),
      first === undefined
        ? undefined
        : drawn('rect', { class: 'waiting', x: '0', y: '26', width: x(first), height: '6' }),
      ticks,
    ),
    el('figcaption', {}, el('span', {}, '0'), el('span', {}, words.join(' · ')), el('span', {}, duration(end))),
  )
}
