import type { Style } from './style.ts'

const asItIs = (text: string): string => text

/** No colours at all. It stands apart: what makes colours looks at the environment as it is loaded. */
export const PLAIN: Style = { bad: asItIs, doubtful: asItIs, good: asItIs, quiet: asItIs, strong: asItIs }
