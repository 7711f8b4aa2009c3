import { expect, it } from 'vitest'
import { bounded } from './words.ts'

it.each<[string, unknown]>([
  ['1e400', 'Infinity'],
  ['{"a": [-1e400, null]}', { a: ['-Infinity', null] }],
  ['{"a": null, "__proto__": 1}', JSON.parse('{"a": null, "__proto__": 1}')],
  ['[1, "null"]', [1, 'null']],
  ['null', null],
])('what a report holds of %s can be written as JSON', (text, held) => {
  const value = bounded(JSON.parse(text))
  expect(value).toStrictEqual(held)
  expect(JSON.parse(JSON.stringify(value))).toStrictEqual(held)
})

it('what is long is cut in its middle, with its length', () => {
  expect(bounded({ a: 'x'.repeat(5000) })).toMatch(/^\{"a":"x+ … \(5008 characters\) … x+"\}$/)
})
