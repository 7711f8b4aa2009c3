import type { Rule } from '../../src/define/rule.ts'
import { completeBody, noBom, noDuplicateKeys, singleJsonDocument, validUtf8 } from './body.ts'
import { connectionReuse, survivesClientAbort } from './connections.ts'
import { extraHeadersTolerated } from './extra-headers.ts'
import { jsonMediaType, ratelimitHeaders, retryAfter, sseMediaType, success200 } from './head.ts'
import { streamIncremental } from './incremental.ts'
import { malformedJson400, unknownPath404 } from './refusals.ts'
import { requestId } from './request-id.ts'

/** What a target owes as an HTTP server: status and header fields in `head.ts`, bytes in `body.ts`, refusals in `refusals.ts`. */
export const rules: readonly Rule[] = [
  success200,
  jsonMediaType,
  sseMediaType,
  validUtf8,
  noBom,
  singleJsonDocument,
  noDuplicateKeys,
  completeBody,
  streamIncremental,
  requestId,
  extraHeadersTolerated,
  ratelimitHeaders,
  retryAfter,
  malformedJson400,
  unknownPath404,
  connectionReuse,
  survivesClientAbort,
]
