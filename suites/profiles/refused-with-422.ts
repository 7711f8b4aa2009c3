import type { Profile } from '../../src/define/profile.ts'
import { rules } from '../reject/rules.ts'

/**
 * Many web frameworks answer a body that they do not take with 422 where OpenAI answers 400. The official SDKs raise
 * both alike, so that only the strict contract minds.
 */
export const refusedWith422: Profile['severities'] = Object.fromEntries(
  rules.map(({ id }) => [`${id}/unprocessable-422`, 'off']),
)
