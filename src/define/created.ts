import type { AnswerClock } from './answer.ts'

const MINUTE_SECONDS = 60
const DAY_SECONDS = 86_400

/**
 * Seconds that `created` may be from the time of whoever captured the answer: clocks differ, and that of a recording may be
 * a rounded hour, or in another zone. A cache keeps answers for as long as its owner likes.
 */
export const CREATED_SLACK_SECONDS: Readonly<Record<AnswerClock, number>> = {
  live: 10 * MINUTE_SECONDS,
  recorded: DAY_SECONDS,
  cached: 366 * DAY_SECONDS,
}

/** Whether a time since 1970 is in milliseconds: seconds reach this number in the year 5138, milliseconds did in 1973. */
export const isInMilliseconds = (time: number): boolean => time >= 100_000_000_000
