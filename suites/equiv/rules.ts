import type { Rule } from '../../src/define/rule.ts'

export const rules: readonly Rule[] = []
