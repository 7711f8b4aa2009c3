import type { Rule } from '../../src/define/rule.ts'
import { choices, fingerprint, serviceTier, usagePresent } from './contents.ts'
import { extensions } from './extensions.ts'
import { created, id, model, modelRelated, object } from './identity.ts'

/** The members of a completion beside its choices. */
export const rules: readonly Rule[] = [
  id,
  object,
  created,
  model,
  modelRelated,
  choices,
  usagePresent,
  fingerprint,
  serviceTier,
  extensions,
]
