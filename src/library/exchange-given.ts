import { isUint8Array } from 'node:util/types'
import { TRANSPORT_FAILURES } from '../define/exchange.ts'
import { isObject } from '../define/json.ts'
import { WHOLE } from '../setup/number-range.ts'
import { aString, byteArray, having, listOf, numberIn, oneOf, optional, wanted, type Wanted } from './given.ts'

const FIX = 'exchangeOf makes an exchange.'

const isText = (value: unknown): boolean => typeof value === 'string'

/** Header fields in their order. */
export const headersWanted: Wanted = listOf(
  'pairs of a name and a value',
  wanted('a name and a value as strings', (pair) => Array.isArray(pair) && pair.length === 2 && pair.every(isText)),
)

/** The reads of a body, with their times. A long stream has many: each is looked at as a whole, which takes no names. */
export const readsWanted: Wanted = listOf('reads', wanted('a read, as { bytes, atMs }', isRead))

function isRead(value: unknown): boolean {
  return isObject(value) && isUint8Array(value['bytes']) && typeof value['atMs'] === 'number'
}

/** How an exchange ended. */
export const endingWanted: Wanted = having({ kind: oneOf(['complete', ...TRANSPORT_FAILURES]) })

/** Milliseconds since the start of an exchange. */
export const timingsWanted: Wanted = having({ endMs: numberIn({}) })

/** When an exchange began, as far as dates go: reports and recordings write it as one. */
export const startWanted: Wanted = numberIn({ max: 8.64e15 })

/** A request as the judge takes it. */
export const requestWanted: Wanted = having({
  method: aString,
  url: aString,
  headers: headersWanted,
  body: optional(byteArray),
})

const wholeExchange = having({
  id: aString,
  request: requestWanted,
  head: optional(having({ status: numberIn(WHOLE), headers: headersWanted })),
  reads: readsWanted,
  ending: endingWanted,
  timings: timingsWanted,
  startedAtMs: startWanted,
})

/** An exchange as the judge takes it: more than what reports hold of one. */
export const exchangeWanted: Wanted = (name, value) => wholeExchange(name, value, FIX)
