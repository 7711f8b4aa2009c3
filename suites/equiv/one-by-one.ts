import type { Point } from '../../src/define/axes.ts'
import type { Asking, Case, RequestSpec } from '../../src/define/cases.ts'

/** The sending of a case that asks for the same in several modes, one after the other, whatever came of the one before. */
export function oneByOne(
  modes: readonly Point['mode'][],
  request: (point: Point, asking: Asking) => RequestSpec,
): Pick<Case, 'requests' | 'send' | 'next'> {
  return {
    requests: modes.length,
    send: (point, asking) => request(inMode(point, modes[0]), asking),
    next: (past, point, asking) =>
      past.length < modes.length ? [request(inMode(point, modes[past.length]), asking)] : [],
  }
}

const inMode = (point: Point, mode: Point['mode'] = 'json'): Point => ({ ...point, mode })
