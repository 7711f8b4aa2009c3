import type { Rule } from '../../src/define/rule.ts'
import { historyHonoured, systemHonoured } from './honoured.ts'
import { textParts } from './parts.ts'
import { core, developer, name } from './taken.ts'

export const rules: readonly Rule[] = [core, developer, name, textParts, systemHonoured, historyHonoured]
