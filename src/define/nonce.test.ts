import { expect, it } from 'vitest'
import { NONCE_LETTERS, noncesFrom } from './nonce.ts'

it('makes words of the same kind that share no piece', () => {
  const words = noncesFrom('xkbqmwzrtd', 17)
  expect(words[0]).toBe('xkbqmwzrtd')
  expect(words.every((word) => new RegExp(`^[${NONCE_LETTERS}]{10}$`).test(word))).toBe(true)
  const pieces = words.flatMap((word) => [0, 1, 2, 3].map((at) => word.slice(at, at + 7)))
  expect(new Set(pieces).size).toBe(pieces.length)
})

it('leaves other characters as they are', () => {
  expect(noncesFrom('a-1b', 2)).toEqual(['a-1b', 'a-1c'])
})
