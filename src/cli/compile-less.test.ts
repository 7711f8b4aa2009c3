import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { flagsFor } from './compile-less.ts'

test('this version of V8 knows every flag that it is given', () => {
  const known = execFileSync(process.execPath, ['--v8-options'], { encoding: 'utf8' })
  const flags = flagsFor(process.versions.v8)
  expect(flags.filter((flag) => !known.includes(`${flag.split('=', 1)[0]} (`))).toEqual([])
})

test('a version of V8 that they were not tried with is given none', () => {
  expect(flagsFor('11.3.244.8-node.33')).not.toEqual([])
  expect(flagsFor('99.1.2')).toEqual([])
})
