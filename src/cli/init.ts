import { flag, text, type Arguments } from './arguments.ts'
import type { Command } from './command.ts'
import type { Io } from './io.ts'

/** The pipelines that `chatspec init` writes a job for. */
const PIPELINES = ['github', 'gitlab', 'jenkins', 'none'] as const
export type Pipeline = (typeof PIPELINES)[number]

/** `chatspec init`: a configuration, an empty baseline and a job for the pipeline, in the working folder. */
export const initCommand: Command = {
  usage: 'init',
  says: 'Write a configuration, an empty baseline and a job for a pipeline, where they are missing',
  options: {
    ci: { describe: 'the pipeline to write a job for', choices: PIPELINES, type: 'string', default: 'none' },
    force: { describe: 'overwrite what is there', type: 'boolean' },
  },
  exitCodes: { 0: 'what was missing is written' },
  examples: [['chatspec init --ci github', 'chatspec.config.yaml, chatspec.baseline.json and a workflow']],
  async run(args: Arguments, io: Io): Promise<number> {
    const { writeNewFiles } = await import('./init-run.ts')
    const pipeline = PIPELINES.find((name) => name === text(args, 'ci')) ?? 'none'
    return writeNewFiles(pipeline, flag(args, 'force'), (words) => io.err(words))
  },
}
