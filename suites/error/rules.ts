import type { Rule } from '../../src/define/rule.ts'
import { code, envelope, invalidRequestType, messageAndType, param } from './envelope.ts'
import { absentInGoodChunks, midstreamEvent, midstreamTerminal } from './midstream.ts'
import {
  clientFault4xx,
  no200Envelope,
  paramNamesCulprit,
  prestreamNotSse,
  rateLimit429,
  unknownModel404,
} from './status.ts'

/** How a target reports failures: the body in `envelope.ts`, the status in `status.ts`, within streams in `midstream.ts`. */
export const rules: readonly Rule[] = [
  envelope,
  messageAndType,
  param,
  code,
  clientFault4xx,
  no200Envelope,
  invalidRequestType,
  paramNamesCulprit,
  unknownModel404,
  rateLimit429,
  prestreamNotSse,
  midstreamEvent,
  midstreamTerminal,
  absentInGoodChunks,
]
