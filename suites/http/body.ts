import { rfc } from '../../src/define/cite.ts'
import { header, headerValues, type Ending, type HeaderList } from '../../src/define/exchange.ts'
import { isObject, parseJson } from '../../src/define/json.ts'
import { endOfFirst } from '../../src/define/json-text.ts'
import { wantsJson } from '../../src/define/request.ts'
import { succeeded, type ResponseView } from '../../src/define/response.ts'
import { rule, type Examined, type ResponseRule } from '../../src/define/rule.ts'
import { toTheApi } from './scope.ts'

export const validUtf8: ResponseRule = rule({
  id: 'http.valid-utf8',
  level: 'MUST',
  says: 'A body is valid UTF-8, and a charset, where one is named, says so.',
  basis: 'documented',
  cite: rfc(8259, '8.1'),
  matters: 'openai-python throws UnicodeDecodeError; openai-node puts replacement characters into the text.',
  when: toTheApi,
  onResponse({ head, json, invalidUtf8At, bodyKind, ending }, violated): Examined {
    // What ends early may end within a character; that is http.complete-body's matter, or a limit of ours.
    if (bodyKind === 'empty' || ending.kind !== 'complete') return 'unseen'
    if (invalidUtf8At !== undefined) {
      const message = `expected UTF-8, but the byte at offset ${invalidUtf8At} of the body is none`
      violated('invalid-bytes', undefined, { expected: 'UTF-8', message })
    }
    // The charset of a web page is right for the page; that there is one is another rule's matter.
    const isOfTheApi = bodyKind === 'sse' || json !== undefined
    const charset = isOfTheApi ? charsetOf(header(head.headers, 'content-type')) : undefined
    if (charset !== undefined && !/^(?:utf-?8|(?:us-)?ascii)$/.test(charset)) {
      const message = `expected charset utf-8 in Content-Type, got ${charset}`
      violated('other-charset', undefined, { expected: 'utf-8', actual: charset, message })
    }
  },
})

function charsetOf(contentType: string | undefined): string | undefined {
  return /;\s*charset\s*=\s*"?([^\s;"]+)/i.exec(contentType ?? '')?.[1]?.toLowerCase()
}

export const noBom: ResponseRule = rule({
  id: 'http.no-bom',
  level: 'SHOULD',
  says: 'No body starts with a byte-order mark.',
  basis: 'documented',
  cite: rfc(8259, '8.1'),
  matters: 'openai-python loses the first event of a stream that starts with one, and with it the role.',
  when: toTheApi,
  onResponse({ bodyKind, startsWithBom }, violated): Examined {
    if (bodyKind === 'empty') return 'unseen'
    if (startsWithBom) violated('starts-with-bom', undefined, { message: 'the body starts with the bytes EF BB BF' })
  },
})

export const singleJsonDocument: ResponseRule = rule({
  id: 'http.single-json-document',
  level: 'MUST',
  says: 'The body of an answer that is not streamed is one JSON object and nothing else.',
  basis: 'documented',
  cite: rfc(8259, '2'),
  matters: 'Both official SDKs fail to parse anything else, and the caller loses the answer.',
  // A capture that lost the request body does not show what was asked for.
  when: (request) => wantsJson(request) && isObject(request.json),
  follows: ['stream.iff-requested', 'logprobs.values/not-json-number'],
  onResponse(response, violated): Examined {
    const { bodyKind, ending, json, text } = response
    if (!succeeded(response) || ending.kind !== 'complete') return 'unseen'
    // A 204 may not have a body: its fault is the status.
    if (response.head.status === 204) return 'unseen'
    const expected = 'one JSON object and nothing else'
    const symptom = wrongBody(bodyKind, json, text)
    if (symptom === undefined) return
    const actual = symptom === 'trailing-text' ? textAfterObject(text) : text
    violated(symptom, undefined, { expected, actual })
  },
})

function wrongBody(kind: ResponseView['bodyKind'], json: unknown, text: string): string | undefined {
  if (kind === 'empty') return 'empty'
  if (kind === 'sse') return 'event-stream'
  if (json !== undefined) return isObject(json) ? undefined : 'not-object'
  return textAfterObject(text) === undefined ? 'not-json' : 'trailing-text'
}

/** What follows the JSON object that a text starts with; undefined when it starts with none. */
function textAfterObject(text: string): string | undefined {
  if (!/^\s*\{/.test(text)) return undefined
  const end = endOfFirst(text)
  return end !== undefined && parseJson(text.slice(0, end)) !== undefined ? text.slice(end).trim() : undefined
}

export const noDuplicateKeys: ResponseRule = rule({
  id: 'http.no-duplicate-keys',
  level: 'SHOULD',
  says: 'No JSON object in a body repeats a member name.',
  basis: 'documented',
  cite: rfc(8259, '4'),
  matters: 'Parsers differ in which of the two they keep, so clients read different answers from the same bytes.',
  when: toTheApi,
  onResponse({ bodyKind, json, duplicateMembers }, violated): Examined {
    if (bodyKind !== 'sse' && json === undefined) return 'unseen'
    for (const { pointer, event } of duplicateMembers) {
      const message = `the member at ${pointer} is given more than once`
      violated('repeated-member', pointer, { ...(event !== undefined && { event }), message })
    }
  },
})

/** Endings of a body that are the server's doing; the others are limits of ours, or ours to end. */
const BROKEN: Partial<Readonly<Record<Ending['kind'], string>>> = {
  'cut-off': 'cut-off',
  'invalid-http': 'broken-framing',
  'undecodable-content': 'wrong-content-encoding',
}
const CODINGS = new Set(['gzip', 'x-gzip', 'deflate', 'br', 'identity'])
/** A pile of codings is not undone, whatever is in it. */
const MOST_CODINGS = 2

export const completeBody: ResponseRule = rule({
  id: 'http.complete-body',
  level: 'MUST',
  says: 'A body ends where its framing says, and its Content-Encoding can be undone.',
  basis: 'documented',
  cite: rfc(9112, '6.3'),
  matters: 'Both official SDKs throw a connection error, and what had come of the answer is lost.',
  when: toTheApi,
  onResponse({ head, ending }, violated): Examined {
    if (ending.kind === 'complete') return
    const symptom = BROKEN[ending.kind]
    // A coding that we do not know may be sound.
    if (symptom === undefined || (symptom === 'wrong-content-encoding' && !knowsCodings(head.headers))) return 'unseen'
    violated(symptom, undefined, { message: ending.message })
  },
})

function knowsCodings(headers: HeaderList): boolean {
  const codings = headerValues(headers, 'content-encoding').flatMap((value) => value.toLowerCase().split(','))
  return codings.length <= MOST_CODINGS && codings.every((coding) => CODINGS.has(coding.trim()))
}
