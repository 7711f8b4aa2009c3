import { AXES, type Axis, type Point } from '../define/axes.ts'
import { axisNames } from './needs.ts'

// A plan weighs every value of every axis against every other many times, and a run says its plan before it sends anything.
// So the values have numbers, counted from 0 in the order of the catalogue, and a set of values is two words of bits.

const WORD_BITS = 32
/** The code of the character that stands for the value with number 0. */
const FIRST_CODE = 0x30

const SETTINGS: readonly (readonly [axis: Axis, value: string])[] = axisNames().flatMap((axis) =>
  AXES[axis].map((value) => [axis, value] as const),
)
const AXIS_OF = SETTINGS.map(([axis]) => axisNames().indexOf(axis))
const FIRST_OF = new Map(axisNames().map((axis, position) => [axis, AXIS_OF.indexOf(position)]))

/** How many values the axes have in all: at most 64. */
export const VALUE_COUNT: number = SETTINGS.length

/** The values that each axis may take, by number and most welcome first; in the order of the catalogue. */
export type Choices = readonly (readonly number[])[]

/** The number of a value. Throws a RangeError when the axis has no such value. */
export function numberOf(axis: Axis, value: string): number {
  const values: readonly string[] = AXES[axis]
  const at = values.indexOf(value)
  const first = FIRST_OF.get(axis)
  if (at < 0 || first === undefined) throw new RangeError(`the axis ${axis} has no value ${value}`)
  return first + at
}

/** The axis and the value that a number stands for. Throws a RangeError for any other number. */
export function settingOf(number: number): readonly [axis: Axis, value: string] {
  const setting = SETTINGS[number]
  if (setting === undefined) throw new RangeError(`no value of an axis has the number ${number}`)
  return setting
}

/** The bit of a value in the lower word of a set. */
export function lowBit(number: number): number {
  return number < WORD_BITS ? 1 << number : 0
}

/** The bit of a value in the higher word of a set. */
export function highBit(number: number): number {
  return number < WORD_BITS ? 0 : 1 << (number - WORD_BITS)
}

/** How many values a word of a set holds. */
export function bitsIn(word: number): number {
  const twos = word - ((word >>> 1) & 0x55555555)
  const fours = (twos & 0x33333333) + ((twos >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** A point in the making: of each axis one value or none. */
export class Draft {
  /** By position of the axis in the catalogue; -1 where none is set. */
  readonly numbers: Int8Array = new Int8Array(axisNames().length).fill(-1)
  /** The values as a set. */
  low = 0
  high = 0

  /** Starts from values of different axes. */
  constructor(numbers: Iterable<number> = []) {
    for (const number of numbers) this.set(number)
  }

  /** Sets an axis that was not set. */
  set(number: number): void {
    this.numbers[AXIS_OF[number] ?? -1] = number
    this.low |= lowBit(number)
    this.high |= highBit(number)
  }

  /** Takes back what was set. */
  unset(number: number): void {
    this.numbers[AXIS_OF[number] ?? -1] = -1
    this.low &= ~lowBit(number)
    this.high &= ~highBit(number)
  }

  /** The point. Throws a RangeError when an axis is not set. */
  toPoint(): Point {
    // Every axis has its own place among the numbers, and all are set.
    return Object.fromEntries([...this.numbers].map(settingOf)) as unknown as Point
  }
}

/** Drafts of whole points as text: a character for each value. */
export function textOfDrafts(drafts: readonly Draft[]): string {
  return String.fromCharCode(...drafts.flatMap(({ numbers }) => [...numbers].map((number) => number + FIRST_CODE)))
}

/** The drafts that such a text stands for. */
export function draftsOfText(text: string): Draft[] {
  const size = axisNames().length
  const numbers = Array.from({ length: text.length }, (_, position) => text.charCodeAt(position) - FIRST_CODE)
  return Array.from(
    { length: numbers.length / size },
    (_, position) => new Draft(numbers.slice(position * size, (position + 1) * size)),
  )
}

/** A point as a draft. */
export function draftOf(point: Point): Draft {
  return new Draft(axisNames().map((axis) => numberOf(axis, point[axis])))
}
