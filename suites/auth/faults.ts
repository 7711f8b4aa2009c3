import { refusal, withHeader, withStatus } from '../../src/define/alter.ts'
import { header } from '../../src/define/exchange.ts'
import { faults as define, type Deviation, type Fault, type Moment } from '../../src/define/fault.ts'
import { streams } from '../../src/define/request.ts'

const authorization = ({ request }: Moment): string | undefined => header(request.sent.headers, 'authorization')
const hasNone: Deviation['when'] = (moment) => authorization(moment) === undefined
const hasKey = (moment: Moment): boolean => /^\S+\s+\S/.test(authorization(moment)?.trim() ?? '')
/** The key is the one that the reference server has when nobody gives it another. */
const hasWrongKey = (moment: Moment): boolean =>
  hasKey(moment) && authorization(moment)?.endsWith(' sk-reference') !== true
const hasNoKey: Deviation['when'] = (moment) => authorization(moment) !== undefined && !hasKey(moment)

export const faults: readonly Fault[] = define({
  'key-not-needed': {
    says: 'Answers requests without a key.',
    plays: { when: hasNone, accepts: () => true },
    breaks: { 'auth.missing-key-401': 'accepted' },
    requires: ['auth'],
  },
  'missing-key-403': {
    says: 'Answers requests without a key with status 403.',
    plays: { when: hasNone, reply: withStatus(401, 403) },
    breaks: { 'auth.missing-key-401': 'other-4xx' },
  },
  'missing-key-500': {
    says: 'Stumbles over a missing Authorization header.',
    plays: { when: hasNone, reply: withStatus(401, 500) },
    breaks: { 'auth.missing-key-401': 'server-error' },
  },
  'any-key-will-do': {
    says: 'Answers requests with any key.',
    plays: {
      when: hasWrongKey,
      accepts: () => true,
    },
    breaks: { 'auth.wrong-key-401': 'accepted' },
  },
  'any-key-will-do-for-streams': {
    says: 'Streams whatever the key.',
    plays: {
      when: (moment) => hasWrongKey(moment) && streams(moment.request),
      accepts: () => true,
    },
    breaks: { 'auth.wrong-key-401': 'accepted' },
  },
  'wrong-key-404': {
    says: 'Answers an unknown key with status 404.',
    plays: { when: hasKey, reply: withStatus(401, 404) },
    breaks: { 'auth.wrong-key-401': 'other-4xx' },
  },
  'wrong-key-500': {
    says: 'Stumbles over an unknown key.',
    plays: { when: hasKey, reply: withStatus(401, 500) },
    breaks: { 'auth.wrong-key-401': 'server-error' },
  },
  'empty-bearer-500': {
    says: 'Stumbles over an Authorization header without a key or a scheme.',
    plays: { when: hasNoKey, reply: withStatus(401, 500) },
    breaks: { 'auth.malformed-header-401': 'server-error' },
  },
  'scheme-case-sensitive': {
    says: 'Knows the scheme as Bearer only, not as bearer.',
    plays: {
      when: (moment) => authorization(moment)?.startsWith('bearer') === true,
      answers: () => refusal(401, { code: 'invalid_api_key' }, [['www-authenticate', 'Bearer']]),
    },
    breaks: { 'auth.malformed-header-401': 'scheme-case' },
  },
  'missing-key-as-event': {
    says: 'Reports a missing key as an event of a stream with status 200.',
    plays: {
      when: (moment) => streams(moment.request) && authorization(moment) === undefined,
      answers: () => {
        const { body } = refusal(401, { message: 'No key.', code: 'invalid_api_key' })
        return {
          status: 200,
          headers: [['content-type', 'text/event-stream']],
          body: `data: ${body}\n\ndata: [DONE]\n\n`,
        }
      },
    },
    breaks: { 'auth.stream-failure-not-sse': 'error-event', 'auth.missing-key-401': 'accepted' },
  },
  'missing-key-labelled-as-stream': {
    says: 'Labels the refusal of a stream without a key as an event stream.',
    plays: {
      when: (moment) => streams(moment.request) && authorization(moment) === undefined,
      reply: (reply) => withHeader(reply, 'content-type', 'text/event-stream'),
    },
    breaks: { 'auth.stream-failure-not-sse': 'event-stream-body' },
  },
  'key-in-error-message': {
    says: 'Copies the key that it refuses into the error message.',
    plays: {
      error: (body, moment) => ({ ...body, hint: `Authorization was: ${authorization(moment) ?? 'absent'}` }),
    },
    breaks: { 'auth.key-not-echoed': 'key-in-body' },
  },
  'key-in-error-header': {
    says: 'Sends the key that it refuses back in a header field.',
    plays: {
      reply: (reply, moment) =>
        reply.status < 400 ? reply : withHeader(reply, 'x-debug', authorization(moment) ?? 'absent'),
    },
    breaks: { 'auth.key-not-echoed': 'key-in-header' },
  },
  'challenge-missing': {
    says: 'Sends 401 without a challenge.',
    plays: { reply: (reply) => withHeader(reply, 'www-authenticate') },
    breaks: { 'auth.www-authenticate': 'missing' },
  },
})
