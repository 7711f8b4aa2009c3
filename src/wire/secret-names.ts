/** What a name has among its words where its value is a secret; `csrftoken` and the like end with one. */
const ENDS_WITH_SECRET = /(?:auth|token|secret|password|passwd|passphrase|credentials?|jwt|apikey|authkey|accesskey)$/
const SECRET_WORDS: ReadonlySet<string> = new Set(['authorization', 'key', 'signature', 'bearer', 'bypass', 'pass'])
/** Keys that open nothing, and counts of what comes in tokens. */
const NO_SECRET = /^(?:idempotency-key|sec-websocket-key|(?:.*-)?cache-key|surrogate-key|(?:x-)?ratelimit-.*)$/
/** What vendors call their keys in a query. */
const IN_QUERY: ReadonlySet<string> = new Set(['code', 'sig'])

/** A peer makes up as many names as it likes. */
const MOST_KNOWN = 1000
const known = new Map<string, boolean>()

/** Whether what stands under a name is a secret: the value of a header field, or of a member of a query. */
export function namesSecret(name: string): boolean {
  const before = known.get(name)
  if (before !== undefined) return before
  const words = wordsOf(name)
  const isSecret =
    !NO_SECRET.test(words.join('-')) && words.some((word) => SECRET_WORDS.has(word) || ENDS_WITH_SECRET.test(word))
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(name, isSecret)
  return isSecret
}

/** The same of a member of a query, as it stands in a URL. */
export function namesSecretInQuery(member: string): boolean {
  const name = decoded(member)
  return namesSecret(name) || IN_QUERY.has(name.toLowerCase())
}

/** A value of a query, as far as it can be decoded. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function wordsOf(name: string): readonly string[] {
  return name
    .replaceAll(/([a-z\d])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z\d]+/)
}
