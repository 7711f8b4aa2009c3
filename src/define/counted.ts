/** A count with its noun: `1 second`, `2 seconds`. */
export function counted(count: number, noun: string): string {
  return `${count} ${count === 1 ? noun : `${noun}s`}`
}
