import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fuzz } from '../../tests/kit/fuzz.ts'
import { isObject, parseJson } from '../define/json.ts'
import { readHar, scanItems, type HarItem } from './har-read.ts'
import { scanHar, type HarPart } from './har-scan.ts'
import { JsonSource, MORE, type Scan } from './json-source.ts'

const fixture = (name: string): string =>
  readFileSync(new URL(`../../tests/fixtures/har/${name}.har`, import.meta.url), 'utf8')

/** All that a scan finds in a text that comes in chunks of a size. */
function found<Item>(scan: Scan<void, Item>, text: string, size = Infinity): Item[] {
  const bytes = Buffer.from(text)
  const items: Item[] = []
  let at = 0
  for (let step = scan.next(); step.done !== true;) {
    if (step.value !== MORE) items.push(step.value)
    const isWanted = step.value === MORE && at < bytes.length
    step = scan.next(isWanted ? bytes.subarray(at, at + size) : undefined)
    if (isWanted) at += size
  }
  return items
}

const partsOf = (text: string, size?: number): HarPart[] => found(scanHar(new JsonSource()), text, size)
const itemsOf = (text: string, size?: number): HarItem[] => found(scanItems('a'), text, size)

/** The entries as JSON.parse gives them; undefined where it refuses, and where the text is no HAR. */
function entriesOf(text: string): readonly unknown[] | undefined {
  const document = parseJson(text)
  const log = isObject(document) ? document['log'] : undefined
  const entries = isObject(log) ? log['entries'] : undefined
  return Array.isArray(entries) ? entries : undefined
}

const whole = (entries: readonly unknown[]): HarPart[] =>
  entries.map((value, index) => ({ kind: 'entry', entry: index + 1, value }))

const SMALL = JSON.stringify(JSON.parse(fixture('dwmkerr-mock-llm')), null, 1)

const member = ([key, value]: Member): string => `${JSON.stringify(key)} : ${JSON.stringify(value)}`

type Member = readonly [name: string, value: unknown]
const object = (before: readonly Member[], own: string, after: readonly Member[]): string =>
  `{${[...before.map(member), own, ...after.map(member)].join(' ,\n')}}`

describe('the entries of a capture', () => {
  const json = fc.jsonValue({ maxDepth: 3, stringUnit: 'binary' })
  const name = fc.oneof(
    fc.constantFrom('version', 'pages', '__proto__', 'Log', '"entries"'),
    fc.string({ maxLength: 4 }),
  )
  const others = fc.array(
    fc.tuple(
      name.filter((one) => one !== 'log' && one !== 'entries'),
      json,
    ),
    { maxLength: 3 },
  )

  it('are what JSON.parse makes of them, wherever they stand and however the text comes', () => {
    fc.assert(
      fc.property(
        fc.array(json, { maxLength: 4 }),
        others,
        others,
        fc.integer({ min: 1, max: 64 }),
        (entries, one, other, size) => {
          const list = object(one, `"entries": ${JSON.stringify(entries, null, 1)}`, other)
          const text = object(other, String.raw`"l\u006fg": ${list}`, one)
          const wanted = whole(entriesOf(text) ?? [])
          expect(wanted).toHaveLength(entries.length)
          expect(partsOf(text, size)).toStrictEqual(wanted)
          expect(JSON.stringify(partsOf(text, size))).toBe(JSON.stringify(wanted))
        },
      ),
      fuzz(200),
    )
  })

  it('are all there in a text that breaks off, which is told once', () => {
    const entries = entriesOf(SMALL) ?? []
    let before = 0
    for (let end = 0; end < SMALL.length; end++) {
      const parts = partsOf(SMALL.slice(0, end), 1000)
      const last = parts.pop()
      expect(last, `${end}`).toMatchObject({ kind: 'broken' })
      expect(parts, `${end}`).toStrictEqual(whole(entries.slice(0, parts.length)))
      expect(parts.length).toBeGreaterThanOrEqual(before)
      before = parts.length
    }
    expect(before).toBe(entries.length)
  })
})

describe('a capture that was tampered with', () => {
  const at = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true })
  const more = fc.constantFrom(
    '',
    '"',
    '\\',
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '\n',
    '0',
    'null',
    '{}',
    '\ufeff',
    '"log":{},',
  )
  const text = fc.constantFrom(SMALL, fixture('mitmproxy'))

  it('is read as JSON.parse reads it, or said to be broken', () => {
    fc.assert(
      fc.property(text, fc.array(fc.tuple(at, fc.nat(3), more), { minLength: 1, maxLength: 3 }), (given, changes) => {
        const changed = changes.reduce((before, [part, less, added]) => {
          const place = Math.floor(part * before.length)
          return before.slice(0, place) + added + before.slice(place + less)
        }, given)
        const items = itemsOf(changed, 700)
        expect(items).toStrictEqual(itemsOf(changed))
        const entries = entriesOf(changed.replace(/^\ufeff/, ''))
        const parts = partsOf(changed)
        if (entries === undefined)
          expect(parts.at(-1)?.kind === 'broken' || parts.some(({ kind }) => kind === 'refused')).toBe(true)
        else if (parts.at(-1)?.kind !== 'broken') expect(parts).toStrictEqual(whole(entries))
        else expect(parts.at(-1)).toMatchObject({ words: expect.stringMatching(/is there twice$/) })
      }),
      fuzz(300),
    )
  })

  it('is read whatever its values are', () => {
    const value = fc.oneof(
      fc.constantFrom(null, true, -1, 1.5, '', '\ud800', 'GET', 'https://h/', [], {}, [null]),
      fc.jsonValue({ maxDepth: 2 }),
    )
    const entries = entriesOf(fixture('chrome')) ?? []
    fc.assert(
      fc.property(
        fc.constantFrom(...entries),
        fc.array(fc.tuple(fc.nat(), value), { minLength: 1, maxLength: 4 }),
        (entry, changes) => {
          const changed = changes.reduce((before, [place, other]) => withValue(before, place, other), entry)
          const { exchanges, problems } = readHar(JSON.stringify({ log: { entries: [changed] } }), 'a')
          expect(exchanges.length + problems.length).toBe(1)
        },
      ),
      fuzz(500),
    )
  })
})

/** The document with another value in the place of one of its values, counted as JSON.parse meets them. */
function withValue(document: unknown, place: number, other: unknown): unknown {
  const text = JSON.stringify(document)
  let count = 0
  JSON.parse(text, () => void count++)
  const wanted = place % count
  let at = 0
  return JSON.parse(text, (_name, value: unknown) => (at++ === wanted ? other : value)) as unknown
}
