import { headText } from '../write.ts'
import { hostileKinds, type Hostile } from './kind.ts'
import { byDeviation, bySteps } from './playing.ts'
import { bodyOf, DOCUMENT, writeHead } from './raw-answer.ts'
import { refusal } from '../../define/alter.ts'
import { write } from './steps.ts'

const CONTINUE = 'HTTP/1.1 100 Continue\r\n\r\n'
const HINTS = 'HTTP/1.1 103 Early Hints\r\nlink: </style.css>; rel=preload\r\n\r\n'

/** Sends a right document under another status. */
const under = (status: number, fields: Readonly<Record<string, string>> = {}): Hostile['plays'] =>
  bySteps((right) => [writeHead({ ...right, status }, fields), bodyOf(right)])

/** Statuses that do not go with what follows them, and interim answers. */
export const statuses: readonly Hostile[] = hostileKinds('status', {
  '204-with-body': {
    says: 'Answers with status 204, which has no body, and sends one.',
    answers: 'documents',
    plays: under(204),
    tells: { ends: 'cut-off', breaks: { 'http.success-200': 'other-2xx', 'http.complete-body': 'cut-off' } },
  },
  '205-with-body': {
    says: 'Answers with status 205, which has no body, and sends one.',
    answers: 'documents',
    plays: under(205),
    tells: { breaks: { 'http.success-200': 'other-2xx' } },
  },
  '206-unasked': {
    says: 'Answers with a part of the document (206), of which nobody asked for a part.',
    answers: 'documents',
    plays: under(206, { 'content-range': 'bytes 0-99/200' }),
    tells: { breaks: { 'http.success-200': 'other-2xx' } },
  },
  '304-with-body': {
    says: 'Answers with status 304, as if the client had the answer already, and sends a body.',
    answers: 'documents',
    plays: under(304),
    tells: {
      ends: 'cut-off',
      breaks: { 'http.complete-body': 'cut-off' },
      stops: 'the target answered with status 304, which is no answer',
    },
  },
  'continue-unasked': {
    says: 'Sends 100 Continue twice, which nobody asked for, and then the right answer.',
    plays: bySteps((right) => [write(`${CONTINUE}${CONTINUE}`), writeHead(right), bodyOf(right)]),
    tells: {
      ends: 'invalid-http',
      stops: 'the answer begins with status 100, for which nothing asked: it is not read on',
    },
  },
  'continue-and-silence': {
    says: 'Sends 100 Continue, and nothing more.',
    plays: bySteps(() => [write(CONTINUE), 'hold']),
    tells: {
      ends: 'invalid-http',
      stops: 'the answer begins with status 100, for which nothing asked: it is not read on',
    },
  },
  'early-hints': {
    says: 'Sends a hundred interim answers (103), and then the right one.',
    plays: bySteps((right) => [write(HINTS.repeat(100)), writeHead(right), bodyOf(right)]),
    tells: { borne: 'Interim answers are allowed before the final one.' },
  },
  'expectation-failed': {
    says: 'Refuses an expectation (417) that nobody had.',
    plays: bySteps(() => [write(headText(417, [...DOCUMENT, ['content-length', '0']]))]),
    tells: { breaks: { 'error.envelope': 'wrong-type' } },
  },
  'throttles-for-ever': {
    says: 'Is too busy (429) each time, and asks to come back at once.',
    plays: byDeviation({
      answers: () => refusal(429, { message: 'Slow down.', type: 'rate_limit_error' }, [['retry-after', '0']]),
    }),
    tells: { breaks: { 'http.retry-after': 'not-positive' }, stops: 'the target was too busy: 429 after all retries' },
  },
  'proxy-wants-credentials': {
    says: 'Asks for the credentials of a proxy (407) that nobody uses.',
    plays: bySteps(() => [
      write(headText(407, [...DOCUMENT, ['proxy-authenticate', 'Basic realm="corp"'], ['content-length', '0']])),
    ]),
    tells: { breaks: { 'error.envelope': 'wrong-type' } },
  },
})
