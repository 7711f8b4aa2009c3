import type { Rule } from '../../src/define/rule.ts'
import { audioFile, image, unsupported4xx } from './accepted.ts'
import { imageSeen } from './seen.ts'

export const rules: readonly Rule[] = [image, imageSeen, audioFile, unsupported4xx]
