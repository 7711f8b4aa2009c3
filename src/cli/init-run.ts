import { existsSync } from 'node:fs'
import { VERSION } from '../setup/version.ts'
import { UsageError } from '../wire/usage-error.ts'
import { filesFor, nextSteps } from './init-files.ts'
import type { Pipeline } from './init.ts'
import { refuseUnwritable, writeFile } from './write-file.ts'

/** Writes the files that are not there yet, all of them with `force`, or none where one cannot be, and says what to do next. */
export function writeNewFiles(pipeline: Pipeline, force: boolean, say: (text: string) => void): number {
  const files = filesFor(pipeline, VERSION)
  const kept = force ? [] : files.filter(({ path }) => existsSync(path))
  if (kept.length === files.length) {
    throw new UsageError(
      'already-there',
      `nothing is written: ${kept.map(({ path }) => path).join(' and ')} are there`,
      {
        fix: 'Give --force to overwrite them.',
      },
    )
  }
  const wanted = files.filter((file) => !kept.includes(file))
  for (const { path } of wanted) refuseUnwritable(path)
  for (const { path } of kept) say(`kept ${path}, which was there\n`)
  for (const { path, text } of wanted) {
    writeFile(path, text)
    say(`wrote ${path}\n`)
  }
  const steps = nextSteps(pipeline).map((step, position) => `  ${position + 1}. ${step}\n`)
  say(`\nNext:\n${steps.join('')}`)
  return 0
}
