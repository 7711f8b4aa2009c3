// Generated from schemas/profile.schema.json by npm run generate; do not edit.

/**
 * A profile of one's own: a built-in one, with some severities changed, each for a reason.
 */
export interface ProfileFile {
  /**
   * Where this schema stands, for editors.
   */
  $schema?: string
  /**
   * The name under which reports show it.
   */
  name: string
  /**
   * One sentence: whose contract this is.
   */
  says?: string
  /**
   * The profile whose severities hold where nothing is changed.
   */
  extends: string
  /**
   * What is different; later ones win.
   */
  changes: ProfileChange[]
}
export interface ProfileChange {
  /**
   * A rule (usage.total), a symptom of one (finish.enum/null), or all of an area (logprobs.*).
   */
  rule: string
  /**
   * How hard a violation strikes.
   */
  severity: 'error' | 'warning' | 'info' | 'off'
  /**
   * Why.
   */
  reason: string
  /**
   * Where that can be read.
   */
  source?: string
}
