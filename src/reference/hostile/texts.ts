import { mapChoices, refusal, withHeader, within } from '../../define/alter.ts'
import type { Deviation } from '../../define/fault.ts'
import { objectsOf, type JsonObject } from '../../define/json.ts'
import { modelObject } from '../models.ts'
import { hostileKinds, type Hostile, type Surroundings } from './kind.ts'
import { byDeviation, bySteps } from './playing.ts'
import { bodyOf, writeHead } from './raw-answer.ts'

/** Control sequences of terminals: clear, recolour, retitle, link, copy to the clipboard, ask for an answer, and C1. */
const ESCAPES =
  '\u001B[2J\u001B[31mred\u001B[0m\u001B]0;owned\u0007\u001B]8;;http://evil.invalid\u001B\\link\u001B]8;;\u001B\\' +
  '\u001B]52;c;b3duZWQ=\u0007\u001B[6n\u009B2J\u009D0;owned\u009C\u0008\u007F\r\n\u001B[1Aover'

/** Characters that reorder a line, hide in it, or end it. */
const BIDI = '\u202Etxt.exe\u202C\u2066\u200B\u200D\uFEFF\u2028\u2029\u00AD\u{E0041}\uFFFE'

/** A page that would run a script, load something, or go elsewhere. */
const markup = ({ elsewhere }: Surroundings): string =>
  `</script></template></pre></title><script>alert(1)</script><img src="${elsewhere}/img" onerror="alert(2)">` +
  `<svg onload=alert(3)><base href="${elsewhere}/"><meta http-equiv="refresh" content="0;url=${elsewhere}/">` +
  `"'\`><iframe src="javascript:alert(4)"></iframe><!-- ]]> --><link rel="stylesheet" href="${elsewhere}/css">`

const XML =
  ']]><failure message="owned"/></testcase></testsuite><testsuite name="owned" tests="1">&xxe;<!DOCTYPE a>\u0000'

const markdown = ({ elsewhere }: Surroundings): string =>
  `| a | b |\n| --- | --- |\n\n</details>\n\n# owned\n\n![x](${elsewhere}/img)[y](javascript:alert(1))\n\`\`\`\`\n@everyone <b>x</b> ~~s~~ $x$`

const ANNOTATIONS =
  '\n::error file=a.js,line=1,title=x::owned\r\n::add-mask::x\n::stop-commands::t\n%0A::set-output name=a::b\n##[error]x\n'

/** What would end a line or block of TAP, YAML and SARIF, or be taken for a path. */
const LINES =
  '\n...\nnot ok 1 - owned\n1..0 # SKIP\nBail out!\n  ---\n\\u0000","level":"none","uri":"file:///etc/passwd'

/** Says a text wherever a server words something in a good answer. */
function worded(text: string): Deviation {
  const members = (object: JsonObject): JsonObject => ({
    ...object,
    id: text,
    object: text,
    model: text,
    system_fingerprint: text,
    service_tier: text,
    [text]: { [text]: text },
  })
  const finished = (choice: JsonObject): JsonObject =>
    choice['finish_reason'] === null ? choice : { ...choice, finish_reason: text }
  return {
    document: (completion) =>
      mapChoices(members(completion), (choice) =>
        finished(within(choice, 'message', (message) => ({ ...message, content: text, role: text }))),
      ),
    chunks: (chunks) =>
      chunks.map((chunk) =>
        mapChoices(members(chunk), (choice) =>
          finished(
            within(choice, 'delta', (delta) => ({
              ...delta,
              ...('content' in delta ? { content: text } : {}),
              role: text,
            })),
          ),
        ),
      ),
    reply: (reply) => withHeader(reply, 'x-request-id', text.replaceAll(/[^\x20-\x7E]/g, '?')),
  }
}

/** Refuses a good request by a status of the server's own, and says a text wherever an error has one. */
function failing(text: string): Deviation {
  return { answers: () => refusal(500, { message: text, type: text, code: [text], param: text, [text]: text }) }
}

const SERVED = 'reference-1'

/** Lists a model of this name in place of the one that is served, and serves it. */
function naming(name: string): Deviation {
  return {
    answers: ({ request: { endpoint, sent } }) =>
      endpoint === 'model' && decodeURIComponent(new URL(sent.url).pathname).endsWith(`/${name}`)
        ? { status: 200, headers: [['content-type', 'application/json']], body: JSON.stringify(modelObject(name)) }
        : undefined,
    request: (body) => (body['model'] === name ? { ...body, model: SERVED } : body),
    completion: (completion, { request }) =>
      request.chat.model === name ? { ...completion, model: name } : completion,
    document: (object) =>
      'data' in object
        ? { ...object, data: objectsOf(object['data']).map((entry) => ({ ...entry, id: name })) }
        : object,
  }
}

const saying = (text: string | ((around: Surroundings) => string)): Hostile['plays'] =>
  byDeviation((around) => worded(typeof text === 'string' ? text : text(around)))

/** What a text in place of the right words breaks in a stream. */
const WORDED = {
  'chunk.object': 'not-allowed-value',
  'stream.role-first': 'other-role',
  'chunk.finish-value': 'not-allowed-value',
  'completion.service-tier': 'not-allowed-value',
}
const FAILED = { 'req.optional-params': 'unexplained-server-error', 'error.code': 'wrong-type' }

/** Servers that word things to break what shows them. */
export const texts: readonly Hostile[] = hostileKinds('text', {
  'terminal-escapes': {
    says: 'Puts control sequences of terminals into all that it words.',
    plays: saying(ESCAPES),
    tells: { breaks: WORDED },
  },
  'terminal-escapes-in-error': {
    says: 'Fails with an error full of control sequences of terminals.',
    plays: byDeviation(failing(ESCAPES)),
    tells: { breaks: FAILED },
  },
  'terminal-escapes-in-model-names': {
    says: 'Serves a model whose name is full of control sequences of terminals.',
    hits: 'all',
    plays: byDeviation(naming(ESCAPES)),
    tells: { borne: 'A server may call its models what it likes.' },
  },
  'terminal-escapes-in-fields': {
    says: 'Puts control sequences of terminals, as raw bytes, into header fields.',
    plays: bySteps((right) => [
      writeHead(right, { 'x-request-id': '\u001B[2J\u001B]0;owned\u0007', server: '\u001B[31mred' }),
      bodyOf(right),
    ]),
    tells: { ends: 'invalid-http', stops: 'the answer is not valid HTTP/1.1: …' },
  },
  'prototype-names': {
    says: 'Words all as the name of what every JavaScript object has.',
    plays: saying('__proto__'),
    tells: { breaks: WORDED },
  },
  'constructor-names': {
    says: 'Words all as constructor, which every JavaScript object has.',
    plays: saying('constructor'),
    tells: { breaks: WORDED },
  },
  'reordering-characters': {
    says: 'Puts characters that reorder and hide text into all that it words.',
    plays: saying(BIDI),
    tells: { breaks: WORDED },
  },
  'breaks-out-of-html': {
    says: 'Words all as HTML that would run a script or load from another origin.',
    plays: saying(markup),
    tells: { breaks: WORDED },
  },
  'breaks-out-of-html-in-error': {
    says: 'Fails with an error that is HTML which would run a script.',
    plays: byDeviation((around) => failing(markup(around))),
    tells: { breaks: FAILED },
  },
  'breaks-out-of-xml': {
    says: 'Words all as what would end a CDATA section, a test case and a suite of JUnit.',
    plays: saying(XML),
    tells: { breaks: WORDED },
  },
  'breaks-out-of-markdown': {
    says: 'Words all as what would end a table, a code span or a details block of Markdown.',
    plays: saying(markdown),
    tells: { breaks: WORDED },
  },
  'breaks-out-of-annotations': {
    says: 'Words all as workflow commands of GitHub Actions.',
    plays: saying(ANNOTATIONS),
    tells: { breaks: WORDED },
  },
  'breaks-out-of-lines': {
    says: 'Words all as what would end a line of TAP, a block of YAML or a member of SARIF.',
    plays: saying(LINES),
    tells: { breaks: WORDED },
  },
})
