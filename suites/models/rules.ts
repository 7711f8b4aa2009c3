import type { Rule } from '../../src/define/rule.ts'
import { list, listsTarget } from './list.ts'
import { retrieve, unknown404 } from './retrieve.ts'

export const rules: readonly Rule[] = [list, listsTarget, retrieve, unknown404]
