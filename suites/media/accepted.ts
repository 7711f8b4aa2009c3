import { mustAccept, refusalWords, saysLacking, turndownOf, type RefusalWords } from '../../src/define/acceptance.ts'
import { guide, openapi } from '../../src/define/cite.ts'
import { asString } from '../../src/define/json.ts'
import type { RequestView } from '../../src/define/request.ts'
import { failed, type ResponseView } from '../../src/define/response.ts'
import { rule, type Examined, type ResponseRule } from '../../src/define/rule.ts'
import { asksToRetry } from '../../src/define/status.ts'
import { hasOrdinaryMembers, rolesOf } from '../roles/conversation.ts'
import { hasBrokenMedia, hasMedia, isSound, partsOf } from './request.ts'

/** What a server says that wants another form of a part, in the words of its validator. */
const ABOUT_FORM =
  /(?:must|should|has to) be\b|\bexpected\b|invalid (?:type|value|format|url)|unknown (?:variant|field|property)|extra (?:inputs|fields)|(?:un|not )(?:expected|recognized|permitted)|only\b.{0,40}(?:base64|data[ :-]|https?|url)|\bmissing\b|\brequired\b|\burls?\b.{0,20}\bnot supported\b|\buse base64\b/i
/** What a server says that could not get at a picture, or could not read it: neither is about the form. */
const OUT_OF_REACH =
  /download|fetch|retriev|resolve|connect|time[d ]?-?out|unreachable|\b40[34]\b|access|not found|no such|decode|corrupt|truncated|identify|(?:could not|failed to|unable to) (?:process|read|load|open)|too (?:large|small|many)|dimension|pixel/i
/** What a server says that lacks the ability as such. */
const NO_MEDIA = /(?:does|do)(?: not|n['’]t) (?:accept|have)|multi-?modal|text[- ]only|\bvision\b/i

const lacks = (message: string): boolean =>
  NO_MEDIA.test(message) ||
  saysLacking(message) ||
  Object.keys(OTHER_NAMES).some((kind) => isUnknownKind(message, kind))

/** The kinds of parts, with the names that servers have for the same in forms of their own. */
const OTHER_NAMES: Readonly<Record<string, RegExp>> = {
  image_url: /image|picture|media/i,
  input_audio: /audio|sound|media/i,
  file: /file|document|pdf|media/i,
}
/** How the validators of typed servers begin to tell what they know instead, behind the value that they met. */
const INSTEAD = /\b(?:expected|supported|allowed|permitted|valid|one of)\b/i

/**
 * Whether an error says of a kind of part that it is no kind there is, and names those that there are, none of which
 * would do: a server of text only has not heard of pictures, and says nothing of their form.
 */
function isUnknownKind(message: string, kind: string): boolean {
  const [, said] = new RegExp(`['"\`]${kind}['"\`](.*)`, 's').exec(message) ?? []
  const from = said?.search(INSTEAD) ?? -1
  if (said === undefined || from < 0) return false
  const known = said.slice(from)
  return /['"`]text['"`]/.test(known) && OTHER_NAMES[kind]?.test(known) === false
}

export const image: ResponseRule = rule({
  id: 'media.image',
  level: 'MUST',
  says: 'A picture is taken as an image_url object with a base64 data URL or an https URL, and detail auto, low or high.',
  basis: 'documented',
  cite: openapi('ChatCompletionRequestMessageContentPartImage'),
  matters:
    'Clients send screenshots as data URLs and links as they are: a server that knows one form only fails half of them.',
  needs: 'vision',
  when: (request) => partsOf(request, 'image_url').length > 0 && isSound(request),
  follows: ['roles.developer', 'roles.core'],
  onResponse(response, violated, request): Examined {
    const words = refusalWords(response)
    // A server may well be unable to fetch what it would otherwise take.
    if (failed(response) && OUT_OF_REACH.test(words.message)) return 'unseen'
    if (failed(response) && isLackOf(words, request)) return 'unseen'
    return mustAccept(
      'media.image',
      response,
      request,
      violated,
      (said) => isAbout(said, /image|picture|url/i),
      isOddOnlyInMedia(request),
    )
  },
})

export const audioFile: ResponseRule = rule({
  id: 'media.audio-file',
  level: 'MUST',
  says: 'A sound (wav or mp3) is taken as an input_audio part, and a document as a file part.',
  basis: 'documented',
  cite: openapi('ChatCompletionRequestMessageContentPartAudio'),
  matters: 'Clients that attach recordings and documents have no other form for them on this endpoint.',
  when: (request) =>
    (partsOf(request, 'input_audio').length > 0 || partsOf(request, 'file').length > 0) && isSound(request),
  follows: ['roles.developer', 'roles.core'],
  onResponse(response, violated, request): Examined {
    const words = refusalWords(response)
    if (failed(response) && (OUT_OF_REACH.test(words.message) || lacks(words.message))) return 'unseen'
    return mustAccept(
      'media.audio-file',
      response,
      request,
      violated,
      (said) => isAbout(said, /audio|file/i),
      isOddOnlyInMedia(request),
    )
  },
})

export const unsupported4xx: ResponseRule = rule({
  id: 'media.unsupported-4xx',
  level: 'SHOULD',
  says: 'Media that a model does not take, or that cannot be read, are refused with a 4xx status, never a 5xx.',
  basis: 'documented',
  cite: guide('error-codes'),
  matters: 'Both official SDKs retry a 5xx twice, and the caller takes a picture that cannot work for an outage.',
  when: (request) => request.endpoint === 'chat' && request.fitsSchema && hasMedia(request),
  follows: ['media.image', 'media.audio-file'],
  onResponse(response, violated, request): Examined {
    const { status } = response.head
    const isBroken = hasBrokenMedia(request)
    const isMadeForIt = request.aim?.rule === 'media.unsupported-4xx'
    if (asksToRetry(response) || (!isBroken && !isMadeForIt && !blamesMedia(response))) return 'unseen'
    if (status >= 500 && status !== 501) {
      const said = refusalWords(response).message
      if (status !== 500 && !blamesMedia(response)) return 'unseen'
      violated('server-error', undefined, {
        expected: 400,
        actual: status,
        message: `expected a 4xx status, got ${status}: ${said}`,
      })
    } else if (isBroken && turndownOf(response, request) === 'taken') {
      violated('accepted', undefined, {
        expected: 400,
        actual: status,
        message: `expected a 4xx status for broken base64, got ${status}`,
      })
    }
  },
})

/** Whether a failure is plainly about media: so it was the request's, and known to be. */
function blamesMedia(response: ResponseView): boolean {
  const { message } = refusalWords(response)
  return failed(response) && /\b(?:image|audio|file|media|picture|pdf|base64|multi-?modal|vision)/i.test(message)
}

/** Whether a server that fails on this request can only have failed on its media, so far as its form tells. */
function isOddOnlyInMedia(request: RequestView): boolean {
  return hasOrdinaryMembers(request) && /^s?(?:ua)*u$/.test(rolesOf(request))
}

/** Whether a refusal is about the form of a part: by its place, or in words of form with the name of the part. */
function isAbout({ param, message }: RefusalWords, part: RegExp): boolean {
  if (!part.test(`${param} ${message}`)) return false
  return (
    /(?:image_url|input_audio|file)\b[.[\]'"]*(?:url|detail|data|format|file_data|filename|file_id)?$/.test(param) ||
    ABOUT_FORM.test(message)
  )
}

/** Whether a refusal says that pictures as such are lacking. What is said of one form of them is no such thing. */
function isLackOf({ param, message }: RefusalWords, request: RequestView): boolean {
  if (!lacks(message) || param.endsWith('detail')) return false
  const isByAddress = partsOf(request, 'image_url').some(({ url }) => /^https?:/i.test(asString(url) ?? ''))
  const isOfForm = isByAddress ? /\burls?\b|https?|remote|base64|data:/i : /\bdata[ :-]?ur[il]s?\b|\bbase64\b/i
  return !(/\bdetail\b/i.test(message) || isOfForm.test(message))
}
