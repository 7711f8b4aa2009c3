// Generated from schemas/config.schema.json by npm run generate; do not edit.

/**
 * What chatspec verify is told by a file: its flags in their own spelling. A flag and the environment come before it.
 */
export interface Settings {
  /**
   * Where this schema stands, for editors.
   */
  $schema?: string
  /**
   * The target, e.g. https://host/v1; OPENAI_BASE_URL comes before it.
   */
  'base-url'?: string
  /**
   * Verify the embedded reference server.
   */
  reference?: boolean
  /**
   * The model to ask; else the first that GET /models lists.
   */
  model?: string
  /**
   * The name of the environment variable that holds the key. The key itself never stands here.
   */
  'api-key-env'?: string
  /**
   * Header fields for every request, 'Name: value'; none that carries a key.
   */
  header?: string[] | string
  /**
   * A JSON object, or its text, whose members go into every chat request.
   */
  'extra-body'?:
    | {
        [k: string]: unknown
      }
    | string
  /**
   * With --reference: a named deviation to play.
   */
  fault?: string[] | string
  /**
   * With --reference: a freedom of the contract to take.
   */
  variant?: string[] | string
  /**
   * With --reference: a way in which the server is hostile or broken.
   */
  hostile?: string
  /**
   * With --reference: what the hostility hits: all, chat, streams, documents, or chat requests by number, e.g. '2', '3-5' or '4-'.
   */
  'hostile-on'?: string
  /**
   * With --reference: milliseconds between the bytes of a server that drips.
   */
  'hostile-pace'?: number
  /**
   * With --reference: milliseconds before every answer.
   */
  latency?: number
  /**
   * With --reference: milliseconds between chunks.
   */
  'chunk-latency'?: number
  /**
   * How much of the matrix is sent: one value at a time, all pairs, pairs and triples.
   */
  tier?: 'smoke' | 'default' | 'full'
  /**
   * Run only these built-in suites. Suites in files are named on the command line only, as they are programs.
   */
  suite?: string[] | string
  /**
   * Run only this case, or this cell by its id.
   */
  case?: string[] | string
  /**
   * Keep an axis of the matrix to values, e.g. mode=sse,json.
   */
  axis?: string[] | string
  /**
   * Fail when the target lacks this capability.
   */
  require?: string[] | string
  /**
   * Run only part i of n (i/n), or the part that the environment of the CI names (auto).
   */
  shard?: string
  /**
   * Ask for capabilities first (--no-probe takes all as present).
   */
  probe?: boolean
  /**
   * The profile that sets the exit code: openai, crazyrouter, common, that of a vendor (chatspec list profiles), or a file that extends one.
   */
  profile?: string
  /**
   * Fail on warnings too.
   */
  strict?: boolean
  /**
   * Judge only this rule.
   */
  rule?: string[] | string
  /**
   * Outputs of a run as --reporter takes them, e.g. junit=reports/{target}.xml.
   */
  reporter?: string[] | string
  /**
   * A file of known failures; false takes none.
   */
  baseline?: string | boolean
  /**
   * Show every case and exchange of a failure.
   */
  verbose?: boolean
  /**
   * Fail when the verdict of a cell changes between attempts (see --repeat).
   */
  'fail-on-flaky'?: boolean
  /**
   * Requests under way at once.
   */
  concurrency?: number
  /**
   * Requests started a second, at most.
   */
  rps?: number
  /**
   * Stop after this many requests.
   */
  'max-requests'?: number
  /**
   * Stop after this many tokens.
   */
  'max-tokens-total'?: number
  /**
   * Stop after this many seconds.
   */
  'max-time'?: number
  /**
   * Run every cell this many times.
   */
  repeat?: number
  /**
   * The seed of the plan and of the requests.
   */
  seed?: number
  /**
   * Write all exchanges to this HAR file, without secrets.
   */
  record?: string
  /**
   * Longest wait for a connection, in seconds.
   */
  'connect-timeout'?: number
  /**
   * Longest wait for the first byte of a body, in seconds.
   */
  'first-byte-timeout'?: number
  /**
   * Longest silence within a body, in seconds.
   */
  'silence-timeout'?: number
  /**
   * Longest time for one request with its answer, in seconds.
   */
  timeout?: number
  /**
   * Largest body, before and after decompression, in bytes.
   */
  'max-body-bytes'?: number
  /**
   * Longest line of an event stream, in bytes.
   */
  'max-line-bytes'?: number
  /**
   * Most events in one stream, in events.
   */
  'max-events'?: number
  /**
   * Deepest nesting of a JSON text, in levels.
   */
  'max-json-depth'?: number
  /**
   * Targets by name, for --target NAME and --all-targets; each has what it does otherwise than the top level.
   */
  targets?: {
    [k: string]: Settings1
  }
}
/**
 * What chatspec verify is told by a file: its flags in their own spelling. A flag and the environment come before it.
 */
export interface Settings1 {
  /**
   * Where this schema stands, for editors.
   */
  $schema?: string
  /**
   * The target, e.g. https://host/v1; OPENAI_BASE_URL comes before it.
   */
  'base-url'?: string
  /**
   * Verify the embedded reference server.
   */
  reference?: boolean
  /**
   * The model to ask; else the first that GET /models lists.
   */
  model?: string
  /**
   * The name of the environment variable that holds the key. The key itself never stands here.
   */
  'api-key-env'?: string
  /**
   * Header fields for every request, 'Name: value'; none that carries a key.
   */
  header?: string[] | string
  /**
   * A JSON object, or its text, whose members go into every chat request.
   */
  'extra-body'?:
    | {
        [k: string]: unknown
      }
    | string
  /**
   * With --reference: a named deviation to play.
   */
  fault?: string[] | string
  /**
   * With --reference: a freedom of the contract to take.
   */
  variant?: string[] | string
  /**
   * With --reference: a way in which the server is hostile or broken.
   */
  hostile?: string
  /**
   * With --reference: what the hostility hits: all, chat, streams, documents, or chat requests by number, e.g. '2', '3-5' or '4-'.
   */
  'hostile-on'?: string
  /**
   * With --reference: milliseconds between the bytes of a server that drips.
   */
  'hostile-pace'?: number
  /**
   * With --reference: milliseconds before every answer.
   */
  latency?: number
  /**
   * With --reference: milliseconds between chunks.
   */
  'chunk-latency'?: number
  /**
   * How much of the matrix is sent: one value at a time, all pairs, pairs and triples.
   */
  tier?: 'smoke' | 'default' | 'full'
  /**
   * Run only these built-in suites. Suites in files are named on the command line only, as they are programs.
   */
  suite?: string[] | string
  /**
   * Run only this case, or this cell by its id.
   */
  case?: string[] | string
  /**
   * Keep an axis of the matrix to values, e.g. mode=sse,json.
   */
  axis?: string[] | string
  /**
   * Fail when the target lacks this capability.
   */
  require?: string[] | string
  /**
   * Run only part i of n (i/n), or the part that the environment of the CI names (auto).
   */
  shard?: string
  /**
   * Ask for capabilities first (--no-probe takes all as present).
   */
  probe?: boolean
  /**
   * The profile that sets the exit code: openai, crazyrouter, common, that of a vendor (chatspec list profiles), or a file that extends one.
   */
  profile?: string
  /**
   * Fail on warnings too.
   */
  strict?: boolean
  /**
   * Judge only this rule.
   */
  rule?: string[] | string
  /**
   * Outputs of a run as --reporter takes them, e.g. junit=reports/{target}.xml.
   */
  reporter?: string[] | string
  /**
   * A file of known failures; false takes none.
   */
  baseline?: string | boolean
  /**
   * Show every case and exchange of a failure.
   */
  verbose?: boolean
  /**
   * Fail when the verdict of a cell changes between attempts (see --repeat).
   */
  'fail-on-flaky'?: boolean
  /**
   * Requests under way at once.
   */
  concurrency?: number
  /**
   * Requests started a second, at most.
   */
  rps?: number
  /**
   * Stop after this many requests.
   */
  'max-requests'?: number
  /**
   * Stop after this many tokens.
   */
  'max-tokens-total'?: number
  /**
   * Stop after this many seconds.
   */
  'max-time'?: number
  /**
   * Run every cell this many times.
   */
  repeat?: number
  /**
   * The seed of the plan and of the requests.
   */
  seed?: number
  /**
   * Write all exchanges to this HAR file, without secrets.
   */
  record?: string
  /**
   * Longest wait for a connection, in seconds.
   */
  'connect-timeout'?: number
  /**
   * Longest wait for the first byte of a body, in seconds.
   */
  'first-byte-timeout'?: number
  /**
   * Longest silence within a body, in seconds.
   */
  'silence-timeout'?: number
  /**
   * Longest time for one request with its answer, in seconds.
   */
  timeout?: number
  /**
   * Largest body, before and after decompression, in bytes.
   */
  'max-body-bytes'?: number
  /**
   * Longest line of an event stream, in bytes.
   */
  'max-line-bytes'?: number
  /**
   * Most events in one stream, in events.
   */
  'max-events'?: number
  /**
   * Deepest nesting of a JSON text, in levels.
   */
  'max-json-depth'?: number
  /**
   * Targets by name, for --target NAME and --all-targets; each has what it does otherwise than the top level.
   */
  targets?: {
    [k: string]: Settings1
  }
}
