import { codings } from './codings.ts'
import { connections } from './connections.ts'
import { elsewhereKinds } from './elsewhere.ts'
import { endlessKinds } from './endless.ts'
import { framing } from './framing.ts'
import { json } from './json.ts'
import type { Hostile } from './kind.ts'
import { listeners } from './listeners.ts'
import { secrets } from './secrets.ts'
import { silence } from './silence.ts'
import { sizes } from './sizes.ts'
import { statuses } from './statuses.ts'
import { texts } from './texts.ts'

/** All ways in which the reference server can be hostile or broken. */
export const allHostile: readonly Hostile[] = [
  ...silence,
  ...endlessKinds,
  ...connections,
  ...listeners,
  ...framing,
  ...statuses,
  ...sizes,
  ...codings,
  ...json,
  ...texts,
  ...secrets,
  ...elsewhereKinds,
]
