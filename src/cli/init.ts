import { existsSync } from 'node:fs'
import { UsageError } from '../wire/usage-error.ts'
import { flag, text, type Arguments } from './arguments.ts'
import type { Command } from './command.ts'
import { filesFor, nextSteps, PIPELINES } from './init-files.ts'
import type { Io } from './io.ts'
import { VERSION } from './version.ts'

/** `chatspec init`: a configuration, an empty baseline and a job for the pipeline, in the working folder. */
export const initCommand: Command = {
  usage: 'init',
  says: 'Write a configuration, an empty baseline and a job for a pipeline',
  options: {
    ci: { describe: 'the pipeline to write a job for', choices: PIPELINES, type: 'string', default: 'none' },
    force: { describe: 'overwrite what is there', type: 'boolean' },
  },
  examples: [['chatspec init --ci github', 'chatspec.config.yaml, chatspec.baseline.json and a workflow']],
  async run(args: Arguments, io: Io): Promise<number> {
    const { writeFile } = await import('./reporters.ts')
    const pipeline = PIPELINES.find((name) => name === text(args, 'ci')) ?? 'none'
    const files = filesFor(pipeline, VERSION)
    const there = files.filter(({ path }) => existsSync(path)).map(({ path }) => path)
    if (there.length > 0 && !flag(args, 'force')) {
      throw new UsageError('already-there', `nothing is written: ${there.join(' and ')} would be overwritten`, {
        fix: 'Give --force to overwrite.',
      })
    }
    for (const { path, text: content } of files) {
      writeFile(path, content)
      io.err(`wrote ${path}\n`)
    }
    io.err(
      `\nNext:\n${nextSteps(pipeline)
        .map((step, position) => `  ${position + 1}. ${step}\n`)
        .join('')}`,
    )
    return 0
  },
}
