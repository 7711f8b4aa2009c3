// A chat server as small as one can be: it says back what it was told. It refuses what it cannot do, by name.
import { randomUUID } from 'node:crypto'
import { createServer } from 'node:http'

const MODEL = 'parrot-1'

/** A request that is turned down, with the parameter at fault. */
class Refusal extends Error {
  constructor(status, message, { param = null, code = null, type = 'invalid_request_error' } = {}) {
    super(message)
    this.status = status
    this.body = { error: { message, type, param, code } }
  }
}

/** Starts the server. `key` is the one that clients have to present. */
export async function start({ key, port = 0 }) {
  const server = createServer((incoming, outgoing) => {
    outgoing.setHeader('x-request-id', `req_${randomUUID()}`)
    answer(incoming, outgoing, key).catch((error) => refuse(outgoing, error))
  })
  await new Promise((resolve) => server.listen(port, '127.0.0.1', resolve))
  return {
    baseUrl: `http://127.0.0.1:${server.address().port}/v1`,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve)
        server.closeAllConnections()
      }),
  }
}

async function answer(incoming, outgoing, key) {
  const route = `${incoming.method} ${new URL(incoming.url, 'http://localhost').pathname}`
  const text = await bodyOf(incoming)
  checkKey(incoming.headers.authorization, key)
  if (route === 'GET /v1/models') return send(outgoing, 200, { object: 'list', data: [model()] })
  if (route === `GET /v1/models/${MODEL}`) return send(outgoing, 200, model())
  if (route !== 'POST /v1/chat/completions') throw new Refusal(404, `There is no ${route}.`)
  const request = checked(text)
  return request.stream === true ? stream(outgoing, request) : send(outgoing, 200, completion(request))
}

const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value)
const model = () => ({ id: MODEL, object: 'model', created: 1_760_000_000, owned_by: 'tiny-chat-server' })

async function bodyOf(incoming) {
  const pieces = []
  for await (const piece of incoming) pieces.push(piece)
  return Buffer.concat(pieces).toString()
}

function checkKey(authorization, key) {
  if (authorization?.toLowerCase() === `bearer ${key}`.toLowerCase() && authorization.endsWith(key)) return
  throw new Refusal(401, 'Incorrect API key provided.', { code: 'invalid_api_key' })
}

const KNOWN = ['model', 'messages', 'stream', 'stream_options', 'max_tokens', 'max_completion_tokens']
const RANGES = { temperature: [0, 2], top_p: [0, 1], presence_penalty: [-2, 2], frequency_penalty: [-2, 2] }
/** Members that change nothing here, so that it does no harm to take them. */
const HARMLESS = ['seed', 'user', 'safety_identifier', 'prompt_cache_key', ...Object.keys(RANGES)]
/** What goes without saying may be said. */
const DEFAULTS = { n: 1, logprobs: false, store: false, response_format: { type: 'text' } }

const wrong = (param, what) => new Refusal(400, `Invalid '${param}': expected ${what}.`, { param })

function checked(text) {
  const request = parsed(text)
  for (const [name, value] of Object.entries(request)) {
    if (value === null || KNOWN.includes(name) || HARMLESS.includes(name)) continue
    if (JSON.stringify(value) === JSON.stringify(DEFAULTS[name])) continue
    throw new Refusal(400, `'${name}' is not supported.`, { param: name, code: 'unsupported_parameter' })
  }
  const { messages } = request
  if (typeof request.model !== 'string') throw wrong('model', 'a string')
  if (request.model !== MODEL) {
    throw new Refusal(404, `The model '${request.model}' does not exist.`, { param: 'model', code: 'model_not_found' })
  }
  if (!Array.isArray(messages) || messages.length === 0) throw wrong('messages', 'a list with a message in it')
  for (const [position, message] of messages.entries()) {
    const at = `messages[${position}]`
    if (!['system', 'developer', 'user', 'assistant'].includes(message?.role)) throw wrong(`${at}.role`, 'a known role')
    if (typeof message.content !== 'string') checkParts(message.content, `${at}.content`)
  }
  for (const [name, [least, most]] of Object.entries(RANGES)) {
    const value = request[name] ?? 1
    if (!(value >= least && value <= most)) throw wrong(name, `a number from ${least} to ${most}`)
  }
  for (const name of ['max_tokens', 'max_completion_tokens']) {
    const cap = request[name] ?? 1
    if (!Number.isInteger(cap) || cap < 1) throw wrong(name, 'an integer above 0')
  }
  if (typeof (request.stream ?? false) !== 'boolean') throw wrong('stream', 'a boolean')
  if (!isObject(request.stream_options ?? {})) throw wrong('stream_options', 'an object')
  if (isObject(request.stream_options) && request.stream !== true) throw wrong('stream_options', 'null without stream')
  return request
}

function checkParts(parts, at) {
  if (!Array.isArray(parts) || parts.length === 0) {
    throw new Refusal(400, `Invalid '${at}': expected text or a list of parts.`, { param: at })
  }
  const other = parts.findIndex((part) => part?.type !== 'text' && part?.type !== 'refusal')
  if (other < 0) return
  const param = `${at}[${other}].type`
  throw new Refusal(400, `Content of type '${parts[other]?.type}' is not supported.`, { param })
}

function parsed(text) {
  try {
    const request = JSON.parse(text)
    if (isObject(request)) return request
  } catch {
    // Told below, as what is no object is.
  }
  throw new Refusal(400, 'The body of the request is not a JSON object.')
}

/** What is said, word by word: each is a token here. */
function said({ messages, max_tokens: cap, max_completion_tokens: cap2 }) {
  const { content } = messages.findLast(({ role }) => role === 'user') ?? messages.at(-1)
  const text = typeof content === 'string' ? content : content.map((part) => part.text ?? part.refusal).join(' ')
  const words = (text.trim() === '' ? 'Say something.' : text).match(/\s*\S+/g)
  const spoken = words.slice(0, cap2 ?? cap ?? Infinity)
  const prompt = JSON.stringify(messages).match(/\S+/g).length
  return {
    words: spoken,
    finish: spoken.length < words.length ? 'length' : 'stop',
    usage: { prompt_tokens: prompt, completion_tokens: spoken.length, total_tokens: prompt + spoken.length },
  }
}

const head = (object) => ({
  id: `chatcmpl-${randomUUID()}`,
  object,
  created: Math.floor(Date.now() / 1000),
  model: MODEL,
})

function completion(request) {
  const { words, finish, usage } = said(request)
  const message = { role: 'assistant', content: words.join(''), refusal: null }
  return { ...head('chat.completion'), choices: [{ index: 0, message, logprobs: null, finish_reason: finish }], usage }
}

function stream(outgoing, request) {
  const { words, finish, usage } = said(request)
  const wantsUsage = request.stream_options?.include_usage === true
  const same = head('chat.completion.chunk')
  const event = (members) => outgoing.write(`data: ${JSON.stringify({ ...same, ...members })}\n\n`)
  const piece = (delta, finish_reason = null) =>
    event({ choices: [{ index: 0, delta, logprobs: null, finish_reason }], ...(wantsUsage && { usage: null }) })
  outgoing.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' })
  piece({ role: 'assistant', content: '', refusal: null })
  for (const word of words) piece({ content: word })
  piece({}, finish)
  if (wantsUsage) event({ choices: [], usage })
  outgoing.end('data: [DONE]\n\n')
}

function send(outgoing, status, body) {
  outgoing.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}

function refuse(outgoing, error) {
  if (outgoing.headersSent) outgoing.destroy()
  else if (error instanceof Refusal) send(outgoing, error.status, error.body)
  else
    send(outgoing, 500, { error: { message: 'Something went wrong.', type: 'server_error', param: null, code: null } })
}
