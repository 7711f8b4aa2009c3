import type { Rule } from '../../src/define/rule.ts'
import { formsEqual } from './forms.ts'
import { excluded, reason } from './texts.ts'

/** Where stop strings end an answer: texts and reasons in `texts.ts`, the forms of the parameter in `forms.ts`. */
export const rules: readonly Rule[] = [excluded, reason, formsEqual]
