import { mustAccept } from '../../src/define/acceptance.ts'
import { guide, openapi } from '../../src/define/cite.ts'
import type { JsonObject } from '../../src/define/json.ts'
import { invitesRefusal } from '../../src/define/request.ts'
import { rule, type ResponseRule } from '../../src/define/rule.ts'
import { isOnlyOddIn } from '../roles/conversation.ts'
import { keywordsIn, refusedKeyword, STRICT_KEYWORDS } from './keywords.ts'

/** What a server stumbles over sooner, where one request asks for both. */
const HARDER = [
  'tools.roundtrip-null-content',
  'tools.roundtrip-variants',
  'tools.parameterless',
  'tools.many',
  'tools.with-format',
]

/** How a refusal names the format, or the value that asks for text. */
const ON_TEXT =
  /response[_ -]?format|\b(?:unknown variant|invalid value:?|unsupported (?:type|value|format):?) ['"`]?text\b/i

export const text: ResponseRule = rule({
  id: 'format.text',
  level: 'MUST',
  says: 'response_format of type text is taken like none at all.',
  basis: 'documented',
  cite: openapi('ResponseFormatText'),
  matters: 'Clients that always send a format name the default; refusing it breaks them for nothing.',
  when: (request) => request.endpoint === 'chat' && request.chat.format.kind === 'text' && !invitesRefusal(request),
  follows: HARDER,
  onResponse: (response, violated, request) =>
    mustAccept(
      'format.text',
      response,
      request,
      violated,
      ({ param, message }) => ON_TEXT.test(`${param} ${message}`),
      isOnlyOddIn(request, 'response_format'),
    ),
})

export const schemaFeatures: ResponseRule = rule({
  id: 'format.schema-features',
  level: 'MUST',
  says: 'Strict schemas may use enum, const, unions with null, nested arrays, inner anyOf, $defs with $ref, and recursion.',
  basis: 'documented',
  cite: guide('structured-outputs', 'supported schemas'),
  matters: 'Schemas made from types use all of these: what is refused has to be rewritten by hand for one server.',
  needs: 'jsonSchema',
  when: (request) => {
    const { format } = request.chat
    if (request.endpoint !== 'chat' || invitesRefusal(request) || format.kind !== 'schema' || !format.strict)
      return false
    return isStrictRoot(format.schema) && featuresIn(format.schema).length > 0
  },
  follows: HARDER,
  onResponse: (response, violated, request) =>
    mustAccept(
      'format.schema-features',
      response,
      request,
      violated,
      (words) => {
        const { format } = request.chat
        return refusedKeyword(words, format.kind === 'schema' ? featuresIn(format.schema) : []) !== undefined
      },
      isOnlyOddIn(request, 'response_format'),
    ),
})

/** The features that a strict schema uses. */
function featuresIn(schema: JsonObject | undefined): readonly string[] {
  const used = schema === undefined ? undefined : keywordsIn(schema)
  return STRICT_KEYWORDS.filter((feature) => used?.has(feature))
}

const isStrictRoot = (schema: JsonObject | undefined): schema is JsonObject =>
  schema !== undefined && schema['type'] === 'object' && !('anyOf' in schema)
