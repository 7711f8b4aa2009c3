import type { Deviation } from '../../define/fault.ts'
import type { Play, Scene, Surroundings } from './kind.ts'
import { rawAnswer, type RawAnswer } from './raw-answer.ts'
import type { Step } from './steps.ts'

/** Plays by bytes, which may be made of those of the right answer. */
export function bySteps(steps: (right: RawAnswer, scene: Scene) => Iterable<Step>): Play {
  return { by: 'steps', steps: (scene) => steps(rawAnswer(scene.right), scene) }
}

/** Plays by bytes on a connection on which nothing was asked yet. */
export function byGreeting(steps: (around: Surroundings) => Iterable<Step>): Play {
  return { by: 'greeting', steps }
}

/** Plays as a right server with a deviation. */
export function byDeviation(deviation: Deviation | ((around: Surroundings) => Deviation)): Play {
  return { by: 'deviations', deviations: (around) => [typeof deviation === 'function' ? deviation(around) : deviation] }
}
