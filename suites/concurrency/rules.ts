import type { Rule } from '../../src/define/rule.ts'
import { isolation } from './isolation.ts'
import { oneIdPerStream } from './one-id.ts'

/** What has to hold among requests that are served at the same time. */
export const rules: readonly Rule[] = [isolation, oneIdPerStream]
