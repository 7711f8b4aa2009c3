import { mustAccept } from '../../src/define/acceptance.ts'
import { guide, openapi } from '../../src/define/cite.ts'
import { isObject, type JsonObject } from '../../src/define/json.ts'
import { invitesRefusal } from '../../src/define/request.ts'
import { rule, type ResponseRule } from '../../src/define/rule.ts'

/** What a server stumbles over sooner, where one request asks for both. */
const HARDER = [
  'tools.roundtrip-null-content',
  'tools.roundtrip-variants',
  'tools.parameterless',
  'tools.many',
  'tools.with-format',
]

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
    mustAccept('format.text', response, request, violated, ({ param, message }) =>
      /response_?format/i.test(`${param} ${message}`),
    ),
})

const REFUSED =
  /not (?:be )?(?:yet |currently )?(?:supported|permitted|allowed|implemented)|unsupported|(?:does|do)(?: not|n't) support/i

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
    return isStrictRoot(format.schema) && featuresIn(format.schema).size > 0
  },
  follows: HARDER,
  onResponse: (response, violated, request) =>
    mustAccept('format.schema-features', response, request, violated, ({ message }) => {
      const { format } = request.chat
      const used = format.kind === 'schema' && format.schema !== undefined ? [...featuresIn(format.schema)] : []
      return REFUSED.test(message) && used.some((keyword) => namesKeyword(message, keyword))
    }),
})

/** The keywords and words by which a refusal can name a feature that a schema uses. */
function featuresIn(schema: JsonObject): ReadonlySet<string> {
  const found = new Set<string>()
  const look = (part: unknown, isWithinItems: boolean): void => {
    if (!isObject(part)) return
    for (const keyword of ['enum', 'const', 'anyOf', '$ref', '$defs']) if (keyword in part) found.add(keyword)
    if (part['$ref'] === '#') found.add('recursive')
    if (isWithinItems && 'items' in part) found.add('items')
    look(part['items'], true)
    for (const branch of Array.isArray(part['anyOf']) ? part['anyOf'] : []) look(branch, false)
    for (const group of [part['properties'], part['$defs']]) {
      if (isObject(group)) for (const member of Object.values(group)) look(member, false)
    }
  }
  look(schema, false)
  return found
}

const isStrictRoot = (schema: JsonObject | undefined): schema is JsonObject =>
  schema !== undefined && schema['type'] === 'object' && !('anyOf' in schema)

function namesKeyword(message: string, keyword: string): boolean {
  if (keyword === '$ref' || keyword === '$defs') return message.includes(keyword)
  return new RegExp(`['"\`]${keyword}['"\`]|\\b${keyword} (?:keyword|schema)`, 'i').test(message)
}
