import { existsSync } from 'node:fs'
import { VERSION } from '../setup/version.ts'
import { UsageError } from '../wire/usage-error.ts'
import { filesFor, nextSteps } from './init-files.ts'
import type { Pipeline } from './init.ts'
import { writeFile } from './write-file.ts'

/** Writes all files, or none where one is there and `force` is not given, and says what to do next. */
export function writeNewFiles(pipeline: Pipeline, force: boolean, say: (text: string) => void): number {
  const files = filesFor(pipeline, VERSION)
  const there = files.filter(({ path }) => existsSync(path)).map(({ path }) => path)
  if (there.length > 0 && !force) {
    throw new UsageError('already-there', `nothing is written: ${there.join(' and ')} would be overwritten`, {
      fix: 'Give --force to overwrite.',
    })
  }
  for (const { path, text } of files) {
    writeFile(path, text)
    say(`wrote ${path}\n`)
  }
  const steps = nextSteps(pipeline).map((step, position) => `  ${position + 1}. ${step}\n`)
  say(`\nNext:\n${steps.join('')}`)
  return 0
}
