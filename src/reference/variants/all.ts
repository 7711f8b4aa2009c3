import type { Variant } from '../../define/variant.ts'
import { framing } from './framing.ts'
import { lacks } from './lacks.ts'
import { members } from './members.ts'
import { moods } from './moods.ts'
import { transport } from './transport.ts'

/** All variants of the reference server: the freedoms that the contract leaves. */
export const allVariants: readonly Variant[] = [...framing, ...members, ...transport, ...moods, ...lacks]
