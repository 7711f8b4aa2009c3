import { counted } from '../define/counted.ts'
import type { Clock } from './clock.ts'

/** What a run may spend. What is left out is not limited. */
export interface BudgetLimits {
  readonly requests?: number
  /** Prompt and completion together, as the target reports them, or as estimated where it does not. */
  readonly tokens?: number
  /** Milliseconds for the whole run. */
  readonly ms?: number
}

/** A request that counts. */
export interface Booked {
  /** Its real cost is known. */
  settle(tokens: number): void
  /** It does not count any more: it was not sent. */
  withdraw(): void
}

/** Keeps account of what a run spends. */
export interface Budget {
  /** Why no further request may start; undefined while there is room for one that is estimated to cost so many tokens. */
  spent(estimatedTokens: number): string | undefined
  /** Milliseconds until the time is up; Infinity where it is not limited. */
  leftMs(): number
  /** Books a request and its estimate. */
  book(estimatedTokens: number): Booked
}

/** Opens an account. Time counts from now. */
export function createBudget(limits: BudgetLimits, clock: Clock): Budget {
  const startedAtMs = clock.now()
  let requests = 0
  let tokens = 0
  const timeUp = (): string | undefined =>
    limits.ms === undefined || clock.now() - startedAtMs < limits.ms
      ? undefined
      : `the time of ${counted(limits.ms / 1000, 'second')} is up (--max-time)`
  return {
    spent(estimatedTokens) {
      if (limits.requests !== undefined && requests >= limits.requests) {
        return `the budget of ${counted(limits.requests, 'request')} is spent (--max-requests)`
      }
      if (limits.tokens !== undefined && tokens + estimatedTokens > limits.tokens) {
        return `the budget of ${counted(limits.tokens, 'token')} is spent (--max-tokens-total)`
      }
      return timeUp()
    },
    leftMs: () => (limits.ms === undefined ? Infinity : Math.max(0, startedAtMs + limits.ms - clock.now())),
    book(estimatedTokens) {
      requests++
      tokens += estimatedTokens
      return {
        settle(real) {
          tokens += real - estimatedTokens
        },
        withdraw() {
          requests--
          tokens -= estimatedTokens
        },
      }
    },
  }
}
