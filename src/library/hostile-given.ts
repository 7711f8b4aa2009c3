import type { HostileOptions } from '../reference/hostile/hostility.ts'
import { asOption } from '../run/setting-names.ts'
import { hostileChoice } from '../setup/hostile-choice.ts'
import type { ReferenceTarget } from './verify-options.ts'

/** How the options make the reference server hostile; undefined where they do not. Rejects with a UsageError. */
export async function hostileGiven({
  hostile,
  hostileOn,
  hostilePaceMs,
}: ReferenceTarget): Promise<HostileOptions | undefined> {
  return hostileChoice({ name: hostile, on: hostileOn, paceMs: hostilePaceMs }, asOption)
}
