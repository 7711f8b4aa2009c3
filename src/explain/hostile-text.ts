import { field, labelled, wrap } from '../report/layout.ts'
import type { HostileFacts } from './hostile.ts'

/** A way to be hostile, as text for a terminal of so many columns. */
export function hostileLines(facts: HostileFacts, columns: number): readonly string[] {
  const { id, subject, says, hits, told, verdict, commands } = facts
  return [
    `${id}  (hostile: ${subject})`,
    '',
    ...wrap(says, columns - 2).map((line) => `  ${line}`),
    '',
    ...field('hits', [`${hits}; --hostile-on picks others`], columns),
    ...field('told', [told], columns),
    ...field('verdict', [`${verdict.cell}: exit code ${verdict.exitCode} where nothing else is wrong`], columns),
    ...labelled('try it', commands),
  ]
}
