import { eitherWay, READS, type ClientRow, type Played } from '../../src/define/client.ts'
import { chunk, DONE, events, plainChunks, stream, STREAM, streamOf } from './answers.ts'

const EVENTS = events(plainChunks()) + DONE

function harmless(id: string, server: string, answer: () => Played, more: Partial<ClientRow> = {}): ClientRow {
  return {
    id,
    server,
    rules: [],
    request: STREAM,
    answer,
    clients: { node6: eitherWay(READS), node7: eitherWay(READS), python: eitherWay(READS) },
    ...more,
  }
}

/** What all clients cope with. Where a rule speaks of it nevertheless, it says why. */
export const harmlessRows: readonly ClientRow[] = [
  harmless('as-documented', 'keeps the contract', () => stream(EVENTS)),
  harmless('crlf', 'ends lines with CR LF', () => stream(EVENTS.replaceAll('\n', '\r\n'))),
  harmless('cr', 'ends lines with CR', () => stream(EVENTS.replaceAll('\n', '\r'))),
  harmless('no-space-after-colon', 'puts no space after data:', () => stream(EVENTS.replaceAll('data: ', 'data:'))),
  harmless(
    'several-data-lines',
    'spreads a payload over several data lines',
    () => stream(EVENTS.replaceAll('"choices":', '\ndata: "choices":')),
    { rules: ['sse.single-data-line'], why: 'legal, yet many simple clients read line by line' },
  ),
  harmless('comments', 'sends comments between events', () =>
    stream(EVENTS.replaceAll('\n\n', '\n\n: still there\n\n')),
  ),
  harmless('event-message', 'names its events message', () =>
    stream(EVENTS.replaceAll('data: ', 'event: message\ndata: ')),
  ),
  harmless(
    'line-separator-in-text',
    'sends U+2028 unescaped in a text',
    () =>
      streamOf([
        chunk({ role: 'assistant', content: '' }),
        chunk({ content: 'Hi\u{2028}there.' }),
        chunk({}, { finish_reason: 'stop' }),
      ]),
    { means: { text: 'Hi\u{2028}there.' } },
  ),
  harmless('error-null', 'sends error null on good chunks', () => streamOf(plainChunks({ error: null }))),
  harmless('stream-as-text-plain', 'sends a stream as text/plain', () => stream(EVENTS, 'text/plain'), {
    rules: ['http.sse-media-type'],
    why: 'documented; browsers and proxies go by the media type',
  }),
]
