/**
 * The rules that a judging fetch does not apply, each with what fetch does not show. A piece or an end is seen when the
 * application reads it, which may be long after it came.
 */
export const BEYOND_FETCH: Readonly<Record<string, string>> = {
  'concurrency.isolation':
    'what was asked for after an answer was over, but before it was read, looks as if it had come before',
  'http.connection-reuse': 'which connection an answer came on is not told',
  'http.stream-incremental': 'when a piece came is not told',
  'http.survives-client-abort': 'why an application reads no further is not told: for once it may be the server',
  'stream.closes': 'when an answer was over is not told',
}
