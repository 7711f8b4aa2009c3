import type { Case } from '../../src/define/cases.ts'
import { cases as define } from '../../src/define/cases.ts'
import { chat } from '../../src/define/chat.ts'
import { askFor } from '../../src/define/prompts.ts'
import { about } from '../../src/define/subject.ts'
import { absentInGoodChunks } from '../error/midstream.ts'
import { no200Envelope } from '../error/status.ts'
import { text } from '../format/requests.ts'
import { completeBody, noBom, noDuplicateKeys, singleJsonDocument, validUtf8 } from '../http/body.ts'
import { jsonMediaType, ratelimitHeaders, success200 } from '../http/head.ts'
import { off } from '../logprobs/presence.ts'
import { choiceAutoText } from '../tools/choice.ts'
import { withinCap } from '../usage/counts.ts'
import { choices, fingerprint, serviceTier, usagePresent } from './contents.ts'
import { extensions } from './extensions.ts'
import { created, id, model, modelRelated, object } from './identity.ts'
import { requestId } from '../http/request-id.ts'

export const cases: readonly Case[] = [
  define('completion.text', {
    says: 'A plain request for one JSON document.',
    takes: about('completion'),
    send: (point, asking) => ({ body: chat(askFor(point, asking), point, asking) }),
    exercises: [
      requestId,
      success200,
      jsonMediaType,
      validUtf8,
      noBom,
      singleJsonDocument,
      noDuplicateKeys,
      completeBody,
      ratelimitHeaders,
      no200Envelope,
      absentInGoodChunks,
      id,
      object,
      created,
      model,
      modelRelated,
      choices,
      usagePresent,
      fingerprint,
      serviceTier,
      extensions,
      withinCap,
      off,
      choiceAutoText,
      text,
    ],
  }),
]
