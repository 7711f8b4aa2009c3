import type { UsageError } from '../wire/usage-error.ts'

/** How a mistake of the user's is told: what is wrong, and what can be done about it. */
export const mistakeText = ({ message, fix }: UsageError): string =>
  `chatspec: ${message}\n${fix === undefined ? '' : `${fix}\n`}`
