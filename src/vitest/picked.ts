import { isObject } from '../define/json.ts'

const NOT_RUN: ReadonlySet<unknown> = new Set(['skip', 'todo'])

/** The names of the tests of a group, as Vitest knows it when it runs the hooks of the group, that are about to run. */
export function pickedTests(group: unknown): ReadonlySet<string> {
  return new Set(testsIn(group))
}

function testsIn(task: unknown): readonly string[] {
  if (!isObject(task) || NOT_RUN.has(task['mode'])) return []
  const { tasks, name } = task
  if (Array.isArray(tasks)) return tasks.flatMap(testsIn)
  return typeof name === 'string' ? [name] : []
}
