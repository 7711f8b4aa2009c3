import { expect, it } from 'vitest'
import { BASE_POINT } from '../../src/define/axes.ts'
import { valueCases } from './value-cases.ts'
import { ASKING } from '../../tests/kit/asking.ts'

function numbersOf(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersOf) : []
}

it('whole numbers that must be taken are such as JSON of any language reads exactly', () => {
  const numbers = valueCases.flatMap(({ send }) => numbersOf(send(BASE_POINT, ASKING).body)).filter(Number.isInteger)
  expect(numbers.some((number) => number > 2 ** 32)).toBe(true)
  expect(numbers.filter((number) => !Number.isSafeInteger(number))).toEqual([])
})
