import type { Rule } from '../../src/define/rule.ts'
import { errors } from './errors.ts'
import { outcome } from './outcome.ts'
import { text } from './text.ts'

/** What has to be the same whether an answer is streamed or not. */
export const rules: readonly Rule[] = [outcome, errors, text]
