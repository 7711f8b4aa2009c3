import type { RequestView } from '../../define/request.ts'

/**
 * Which requests, or connections, a hostile kind hits: all, chat requests, those of them that ask for a stream or for a
 * document, or those whose number lies in a range, counted from 1 over the chat requests, or the connections, of a server.
 */
export type Hits = 'all' | 'chat' | 'streams' | 'documents' | { readonly from: number; readonly to: number }

/** Tells of one request after the other, in the order of their coming, whether it is hit. */
export function requestAim(hits: Hits): (request: RequestView) => boolean {
  let chats = 0
  return ({ endpoint, chat }) => {
    if (hits === 'all') return true
    if (endpoint !== 'chat') return false
    chats++
    if (hits === 'chat') return true
    if (hits === 'streams' || hits === 'documents') return (chat.stream === true) === (hits === 'streams')
    return chats >= hits.from && chats <= hits.to
  }
}

/** Tells of one connection after the other whether it is hit. */
export function connectionAim(hits: Hits): () => boolean {
  let connections = 0
  return () => {
    connections++
    return typeof hits === 'string' || (connections >= hits.from && connections <= hits.to)
  }
}
