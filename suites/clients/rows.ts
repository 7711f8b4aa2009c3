import type { ClientRow } from '../../src/define/client.ts'
import { choices } from './choices.ts'
import { deltas } from './deltas.ts'
import { documents } from './documents.ts'
import { endings, framing } from './framing.ts'
import { harmlessRows } from './harmless.ts'
import { tools } from './tools.ts'
import { usage } from './usage.ts'

/** What servers do, and what official clients make of it. */
export const clientRows: readonly ClientRow[] = [
  ...framing,
  ...endings,
  ...choices,
  ...deltas,
  ...usage,
  ...tools,
  ...documents,
  ...harmlessRows,
]
