import type { ChunkChoice, ChunkView } from '../../src/define/chunk.ts'
import { isObject } from '../../src/define/json.ts'
import type { StreamEnd } from '../../src/define/stream.ts'
import { PerChoice } from './per-choice.ts'

/** How far a choice of a stream has come. */
export interface Progress {
  finished: boolean
  /** Whether any chunk of the choice had a `finish_reason` member. */
  hasMember: boolean
  /** Spoken answers end without a finish reason. */
  hasAudio: boolean
}

/** Whether a chunk ends its choice. An empty finish reason, a defect of its own, ends nothing. */
export function finishes({ finishReason }: ChunkChoice): boolean {
  return finishReason !== null && finishReason !== undefined && finishReason !== ''
}

/** A stream that came to its end in order: not a failure, and not a limit of ours. */
export const endedInOrder = ({ ending, errorEvent }: StreamEnd): boolean =>
  ending.kind === 'complete' && errorEvent === undefined

/** Follows how the choices of a stream finish. */
export class Finishes {
  readonly #choices = new PerChoice<Progress>(() => ({ finished: false, hasMember: false, hasAudio: false }))

  /** Takes the next chunk. */
  add({ choices }: ChunkView): void {
    for (const choice of choices) {
      const progress = this.#choices.of(choice.index)
      if (progress === undefined) continue
      if (choice.finishReason !== undefined) progress.hasMember = true
      if (finishes(choice)) progress.finished = true
      if (isObject(choice.delta?.['audio'])) progress.hasAudio = true
    }
  }

  /** The choices seen, by ascending index. */
  seen(): readonly (readonly [index: number, progress: Progress])[] {
    return this.#choices.entries()
  }

  /** The choices that should have finished and did not. */
  unfinished(): readonly (readonly [index: number, progress: Progress])[] {
    return this.seen().filter(([, { finished, hasAudio }]) => !finished && !hasAudio)
  }
}
