import type { RequestSpec } from '../define/cases.ts'
import { readChatParameters } from '../define/request.ts'
import type { Cell } from './cell.ts'

/** What a run is likely to cost when every case succeeds at the first try. */
export interface Estimate {
  readonly requests: number
  /** Prompt and completion together. */
  readonly tokens: number
}

const CHARACTERS_PER_TOKEN = 4
/** What an answer without a cap is taken to cost. */
const UNCAPPED_TOKENS = 64
/** Pictures are long as data URIs and cheap as tokens. */
const PICTURE = /data:image\/[^"]*/g
const PICTURE_START = 'data:image/'
const PICTURE_TOKENS = 85

/** The likely tokens of one request. */
export function tokensOf(spec: RequestSpec): number {
  if (spec.aim?.expects === 'refusal') return 0
  const text = spec.bodyText ?? JSON.stringify(spec.body ?? {})
  const pictures = text.includes(PICTURE_START) ? (text.match(PICTURE) ?? []) : []
  const characters = text.length - pictures.join('').length
  const prompt = Math.ceil(characters / CHARACTERS_PER_TOKEN) + pictures.length * PICTURE_TOKENS
  const { cap, n } = readChatParameters(spec.body)
  return prompt + (cap ?? UNCAPPED_TOKENS) * n
}

/** The likely cost of cells. */
export function estimateOf(cells: readonly Cell[], repeat: number, send: (cell: Cell) => RequestSpec): Estimate {
  const requests = cells.reduce((sum, cell) => sum + requestsOf(cell), 0)
  const tokens = cells.reduce((sum, cell) => sum + tokensOf(send(cell)) * requestsOf(cell), 0)
  return { requests: requests * repeat, tokens: tokens * repeat }
}

function requestsOf(cell: Cell): number {
  return cell.case.requests ?? 1
}
