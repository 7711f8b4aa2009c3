import type { Rule } from '../../src/define/rule.ts'
import { contentPrimary, reasoningOptional, replyShape, toolCallsOnlyOnCall } from './reply.ts'
import { endpoint, gracefulDegradation, parameters } from './request.ts'
import { sdkCompatible } from './sdk.ts'
import { chunkShape, dataBlocks, done, includeUsage, sampleLoop } from './stream.ts'

/**
 * The statements of Crazyrouter's page. Many restate what other rules find, so that readers of the page see what it comes
 * to: `request.ts` has what is taken, `reply.ts` what comes back, `stream.ts` how it is streamed, `sdk.ts` who reads it.
 */
export const rules: readonly Rule[] = [
  endpoint,
  parameters,
  gracefulDegradation,
  replyShape,
  contentPrimary,
  toolCallsOnlyOnCall,
  reasoningOptional,
  chunkShape,
  dataBlocks,
  done,
  includeUsage,
  sampleLoop,
  sdkCompatible,
]
