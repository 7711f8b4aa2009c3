import { rule, type Finding, type UmbrellaRule } from '../../src/define/rule.ts'
import { page } from './page.ts'

/** What makes create() of an official SDK throw, or hand on an answer that is not what the server meant. */
const CREATE_FAILS: ReadonlySet<string> = new Set([
  'http.json-media-type',
  'http.valid-utf8/invalid-bytes',
  'http.single-json-document',
  'http.complete-body',
  'error.no-200-envelope',
  'error.absent-in-good-chunks',
  'stream.iff-requested',
  'completion.choices',
  'message.content/wrong-type',
  'chunk.content/wrong-type',
  'sse.no-dataless-event',
  'sse.no-empty-data',
  'sse.payload-object',
  'sse.event-terminated',
  'stream.done-exact',
  'stream.done-last',
  'toolstream.index-one-call',
  'toolstream.arguments-string/wrong-type',
])

/** What some versions cope with, or what only sometimes makes them fail. */
const CREATE_MAY_FAIL: ReadonlySet<string> = new Set(['sse.data-only', 'sse.event-name', 'chunk.delta/missing'])

/** What create() copes with, and the helpers that put a stream together do not. */
const HELPER_FAILS: ReadonlySet<string> = new Set([
  'chunk.index',
  'stream.role-first',
  'chunk.finish-value',
  'stream.finish-once',
])

const isIn = (names: ReadonlySet<string>, { rule: id, symptom }: Finding): boolean =>
  names.has(id) || names.has(`${id}/${symptom}`)

export const sdkCompatible: UmbrellaRule = rule({
  id: 'crazyrouter.sdk-compatible',
  level: 'MUST',
  says: 'The official SDK reads the answer with create(), streamed or not.',
  basis: 'sdk',
  cite: page('sample in Python'),
  matters: 'The page names the official SDK as the way to call the service: its users get an exception, or lose data.',
  over: 'successes',
  covers(finding) {
    if (isIn(CREATE_FAILS, finding)) return 'create-fails'
    // Ahead of a document, all versions skip the mark.
    const losesFirstEvent = finding.rule === 'http.no-bom' && finding.streamed
    if (losesFirstEvent || isIn(CREATE_MAY_FAIL, finding)) return 'create-may-fail'
    return isIn(HELPER_FAILS, finding) && 'helper-fails'
  },
  restsOn: ['http.single-json-document', 'chunk.choices'],
})
