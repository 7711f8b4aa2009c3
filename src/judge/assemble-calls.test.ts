import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../define/json.ts'
import { CallAssembly } from './assemble-calls.ts'
import { Room } from './assembled-text.ts'

/** The calls that deltas with these fragments assemble to. */
function callsOf(...deltas: readonly (JsonObject | readonly JsonObject[])[]): readonly JsonObject[] | undefined {
  const assembly = new CallAssembly(new Room(10_000_000))
  for (const fragments of deltas) assembly.add(Array.isArray(fragments) ? fragments : [fragments])
  return assembly.toJson()
}

const opening = (index: number | undefined, id: string | undefined, name: string, text = ''): JsonObject => ({
  ...(index === undefined ? {} : { index }),
  ...(id === undefined ? {} : { id }),
  type: 'function',
  function: { name, arguments: text },
})

const more = (index: number | undefined, text: string): JsonObject => ({
  ...(index === undefined ? {} : { index }),
  function: { arguments: text },
})

const called = (id: string | undefined, name: string, text: string): JsonObject => ({
  ...(id === undefined ? {} : { id }),
  type: 'function',
  function: { name, arguments: text },
})

const withId = (index: number, id: string, text: string): JsonObject => ({ ...more(index, text), id })

describe('CallAssembly', () => {
  it('joins the fragments of parallel calls', () => {
    expect(
      callsOf(
        opening(0, 'call_a', 'get_weather'),
        more(0, '{"city":'),
        more(0, '"Paris"}'),
        opening(1, 'call_b', 'get_time'),
        more(1, '{}'),
      ),
    ).toEqual([called('call_a', 'get_weather', '{"city":"Paris"}'), called('call_b', 'get_time', '{}')])
  })

  it('tells interleaved calls apart by index, and orders them by it', () => {
    expect(
      callsOf(
        [opening(1, 'call_b', 'g'), opening(0, 'call_a', 'f')],
        [more(0, '{"a'), more(1, '[')],
        more(1, ']'),
        more(0, '":1}'),
      ),
    ).toEqual([called('call_a', 'f', '{"a":1}'), called('call_b', 'g', '[]')])
  })

  it('takes the first id, type and name that are not empty', () => {
    expect(
      callsOf(
        { index: 0, id: '', type: null, function: { name: '', arguments: '' } },
        { index: 0, id: 'call_a', type: 'function', function: { name: 'f', arguments: '{' } },
        { index: 0, id: '', type: '', function: { name: 'f', arguments: '}' } },
        { index: 0, id: null, type: null, function: { name: null, arguments: null } },
      ),
    ).toEqual([called('call_a', 'f', '{}')])
  })

  it('leaves out what never came', () => {
    expect(callsOf({ index: 0 }, { index: 1, id: '' }, more(2, '{}'))).toEqual([
      {},
      { id: '' },
      { function: { arguments: '{}' } },
    ])
  })

  it('keeps arguments that are no string', () => {
    expect(callsOf({ index: 0, function: { name: 'f', arguments: { a: 1 } } })).toEqual([
      { function: { name: 'f', arguments: { a: 1 } } },
    ])
    expect(callsOf({ index: 0, function: { name: 'f', arguments: null } }, more(0, '{}'))).toEqual([
      { function: { name: 'f', arguments: '{}' } },
    ])
  })

  it('grows the input of a custom call', () => {
    expect(
      callsOf(
        { index: 0, id: 'call_a', type: 'custom', custom: { name: 'shell', input: '' } },
        { index: 0, custom: { input: 'ls ' } },
        { index: 0, custom: { input: '-l' } },
      ),
    ).toEqual([{ id: 'call_a', type: 'custom', custom: { name: 'shell', input: 'ls -l' } }])
  })

  it('opens a second call for a second id under one index', () => {
    expect(
      callsOf(
        opening(0, 'call_a', 'f'),
        more(0, '{"a":1}'),
        opening(0, 'call_b', 'f'),
        more(0, '{"b":2}'),
        opening(1, 'call_c', 'g', '{}'),
      ),
    ).toEqual([called('call_a', 'f', '{"a":1}'), called('call_b', 'f', '{"b":2}'), called('call_c', 'g', '{}')])
  })

  it('goes by the id where calls under one index are interleaved', () => {
    expect(
      callsOf(
        [opening(0, 'call_a', 'f'), opening(0, 'call_b', 'g')],
        withId(0, 'call_a', '{}'),
        withId(0, 'call_b', '[]'),
        more(0, ' '),
      ),
    ).toEqual([called('call_a', 'f', '{}'), called('call_b', 'g', '[] ')])
  })

  it('opens a second call for a second name once the first has arguments', () => {
    expect(callsOf(opening(0, undefined, 'f', '{}'), opening(0, undefined, 'g', '[]'))).toEqual([
      called(undefined, 'f', '{}'),
      called(undefined, 'g', '[]'),
    ])
    expect(callsOf(opening(0, 'call_a', 'get_'), opening(0, undefined, 'time', '{}'))).toEqual([
      called('call_a', 'get_', '{}'),
    ])
  })

  it('does not take an id made anew for each fragment for a new call', () => {
    expect(
      callsOf(
        opening(0, 'call_1', 'f'),
        { index: 0, id: 'call_2', function: { arguments: '{' } },
        { ...more(0, '}'), id: 'call_3' },
      ),
    ).toEqual([called('call_1', 'f', '{}')])
  })

  it('puts fragments without index to the call with their id, else to the last call', () => {
    expect(
      callsOf(
        opening(undefined, 'call_a', 'f'),
        opening(undefined, 'call_b', 'g'),
        { id: 'call_a', function: { arguments: '{}' } },
        more(undefined, '[]'),
      ),
    ).toEqual([called('call_a', 'f', '{}'), called('call_b', 'g', '[]')])
    expect(callsOf([opening(undefined, '', 'f', '{}'), opening(undefined, '', 'f', '{}')])).toEqual([
      called('', 'f', '{}'),
      called('', 'f', '{}'),
    ])
    expect(
      callsOf({ ...opening(undefined, 'call_a', 'f'), index: '0' }, { ...more(undefined, '{}'), index: '0' }),
    ).toEqual([called('call_a', 'f', '{}')])
  })

  it('takes many calls under one index in linear time', () => {
    const fragments = Array.from({ length: 20_000 }, (_, n) => opening(0, `call_${n}`, 'f', '{}'))
    expect(callsOf(...fragments)).toHaveLength(20_000)
  })
})
