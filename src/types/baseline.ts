// Generated from schemas/baseline.schema.json by npm run generate; do not edit.

/**
 * The failures that a target is known to have. A run fails on every other one, and on each of these that is gone.
 */
export interface BaselineFile {
  /**
   * Where this schema stands, for editors.
   */
  $schema?: string
  /**
   * One entry for each known failure.
   */
  known: KnownFailure[]
}
export interface KnownFailure {
  /**
   * The rule that fails.
   */
  rule: string
  /**
   * How it fails; in any way when left out.
   */
  symptom?: string
  /**
   * The case in which; in all when left out.
   */
  case?: string
  /**
   * Values of axes at which, of the case or of all; at any when left out.
   */
  axes?: {
    [k: string]: string
  }
  /**
   * Why this is known and not mended.
   */
  reason: string
  /**
   * Where it is being worked on.
   */
  link?: string
  /**
   * The last day, as 2027-01-31, on which it is excused.
   */
  expires?: string
  /**
   * For what fails now and then: how many of how many repetitions may, as 2/5.
   */
  atMost?: string
}
