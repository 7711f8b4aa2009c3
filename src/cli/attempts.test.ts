import { expect, it } from 'vitest'
import { UsageError } from '../wire/usage-error.ts'
import { Attempts } from './attempts.ts'

const full = new UsageError('unwritable-file', 'cannot write a: no space', { fix: 'Make room.' })
const folder = new UsageError('unwritable-file', 'cannot write b: a folder')
const throwing = (error: Error) => (): never => {
  throw error
}

it('all attempts are made, and what failed is told as one', async () => {
  const attempts = new Attempts()
  expect(await attempts.to(throwing(full))).toBeUndefined()
  expect(await attempts.to(() => Promise.resolve('done'))).toBe('done')
  await attempts.to(throwing(folder))
  await attempts.to(throwing(full))
  expect(() => attempts.settle()).toThrow(
    expect.objectContaining({
      code: 'unwritable-file',
      message: 'cannot write a: no space\ncannot write b: a folder\ncannot write a: no space',
      fix: 'Make room.\nExit code 2, as not all is written.',
    }),
  )
})

it('attempts among attempts say once which exit code comes of it', async () => {
  const [inner, outer] = [new Attempts(), new Attempts()]
  await inner.to(throwing(full))
  await outer.to(() => inner.settle())
  expect(() => outer.settle()).toThrow(
    expect.objectContaining({ fix: 'Make room.\nExit code 2, as not all is written.' }),
  )
})

it('a bug is told before any mistake', async () => {
  const attempts = new Attempts()
  await attempts.to(throwing(full))
  await attempts.to(throwing(new TypeError('a bug')))
  expect(() => attempts.settle()).toThrow(TypeError)
})

it('there is nothing to tell when nothing failed', async () => {
  const attempts = new Attempts()
  await attempts.to(() => 1)
  attempts.settle()
})
