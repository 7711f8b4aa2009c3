import type { Deviation } from '../../src/define/fault.ts'
import { parseJson } from '../../src/define/json.ts'
import { reportErrors } from '../../src/judge/shape.ts'
import { startReference } from '../../src/reference/server.ts'
import type { Report } from '../../src/types/report.ts'
import { chatspec } from './cli.ts'

/** What `chatspec verify` gave: its report, if it came to one, and what it printed. */
export interface Verified {
  readonly code: number
  readonly report: Report | undefined
  readonly err: string
}

/** Runs `chatspec verify --base-url` as a user would. Throws when the report does not fit its schema. */
export async function verify(baseUrl: string, ...more: readonly string[]): Promise<Verified> {
  const { code, out, err } = await chatspec(['verify', '--base-url', baseUrl, '--reporter', 'json', ...more])
  const document = parseJson(out)
  const errors = document === undefined ? [] : reportErrors(document)
  if (errors.length > 0) throw new Error(`the report does not fit its schema: ${JSON.stringify(errors)}`)
  // The schema was just checked.
  return { code, report: document as Report | undefined, err }
}

/** Runs `chatspec verify` on the reference server with some deviations. */
export async function verifyDeviant(deviations: readonly Deviation[], ...more: readonly string[]): Promise<Verified> {
  const server = await startReference({ deviations })
  try {
    return await verify(server.baseUrl, '--api-key', 'sk-reference', ...more)
  } finally {
    await server.close()
  }
}

/** Rule and symptom of everything that strikes as an error in any profile, with an exchange to look at. */
export function errorsIn({ exchanges }: Report): readonly string[] {
  const found = exchanges.flatMap(({ id, cell, violations }) =>
    violations.flatMap(({ rule, symptom, severity, message }) =>
      Object.entries(severity).flatMap(([profile, strikes]) =>
        strikes === 'error' ? [`${profile} ${rule}/${symptom} in ${cell ?? id}: ${message}`] : [],
      ),
    ),
  )
  return [...new Set(found)]
}
