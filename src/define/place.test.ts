import { describe, expect, it } from 'vitest'
import { pointerSegment, valueAt } from './place.ts'

describe('a JSON Pointer', () => {
  const document: unknown = JSON.parse('{"a":[{"b~c":1,"d/e":2,"":3}],"__proto__":{"own":4},"n":null}')

  it.each<[string, unknown]>([
    ['', document],
    ['/a/0/b~0c', 1],
    ['/a/0/d~1e', 2],
    ['/a/0/', 3],
    ['/a/1', undefined],
    ['/n/x', undefined],
    ['/a/0/b~0c/x', undefined],
    ['/__proto__/own', 4],
    // What every object inherits stands in no document.
    ['/constructor', undefined],
    ['/a/length', undefined],
    ['/a/0/__proto__', undefined],
  ])('%j leads to %j', (pointer, value) => {
    expect(valueAt(document, pointer)).toEqual(value)
  })

  it.each([
    ['a/b~c', '/a~1b~0c'],
    ['plain', '/plain'],
    [7, '/7'],
  ])('has a segment for %j', (name, segment) => {
    expect(pointerSegment(name)).toBe(segment)
  })
})
