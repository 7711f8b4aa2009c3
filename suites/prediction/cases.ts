import type { Case } from '../../src/define/cases.ts'

export const cases: readonly Case[] = []
