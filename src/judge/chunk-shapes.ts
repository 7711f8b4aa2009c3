import type { ChunkView } from '../define/chunk.ts'
import type { ShapeRule, Violated } from '../define/rule.ts'
import type { Examination } from './examination.ts'
import type { Findings } from './findings.ts'
import { shapeFindings } from './shape.ts'
import type { Running } from './waiting.ts'

interface RunningShape {
  readonly rule: ShapeRule
  readonly violated: Violated
  seen: boolean
}

/** Holds the chunks of one stream against the schema of chunks. */
export class ChunkShapes {
  /** Looks at chunks for all the rules. It reads frames: pieces of a text with one frame have one shape. */
  readonly check: Running<ChunkView> = {
    look: (chunk) => this.#look(chunk),
    // The rules report for themselves.
    violated: () => {},
    readsAll: false,
    seen: false,
  }
  readonly #shapes: ReadonlyMap<string, RunningShape>
  /** The rules whose situation has not come up yet. */
  #unseen: readonly RunningShape[]

  constructor(rules: readonly ShapeRule[], findings: Findings) {
    this.#unseen = rules.map((rule) => ({ rule, violated: findings.reporterOf(rule), seen: false }))
    this.#shapes = new Map(this.#unseen.map((shape) => [shape.rule.id, shape]))
  }

  /** Notes the rules, and whether the situation of each has come up. */
  note(examination: Examination): void {
    for (const [rule, { seen }] of this.#shapes) examination.note(rule, seen)
  }

  #look(chunk: ChunkView): void {
    if (this.#unseen.length > 0) this.#lookForSituations(chunk)
    for (const { rule, symptom, pointer, expected, actual } of shapeFindings('chunk', chunk.raw)) {
      this.check.readsAll = true
      const shape = this.#shapes.get(rule)
      if (shape === undefined || shape.rule.sparesChunk?.(chunk) === true) continue
      shape.seen = true
      shape.violated(symptom, pointer, { expected, actual })
    }
  }

  #lookForSituations(chunk: ChunkView): void {
    let found = false
    for (const shape of this.#unseen) {
      if (shape.seen || !(shape.rule.seesChunk?.(chunk) ?? true)) continue
      shape.seen = true
      found = true
    }
    if (found) this.#unseen = this.#unseen.filter(({ seen }) => !seen)
  }
}
