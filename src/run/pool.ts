/** Runs a task for every item, so many at once, started in order; the results are in the order of the items. */
export async function mapPool<T, R>(
  items: readonly T[],
  concurrency: number,
  task: (item: T, position: number) => Promise<R>,
): Promise<R[]> {
  const results = new Map<number, R>()
  const waiting = items.entries()
  const worker = async (): Promise<void> => {
    // The workers share one iterator, so that each item is taken once.
    for (const [position, item] of waiting) results.set(position, await task(item, position))
  }
  await Promise.all(Array.from({ length: Math.max(1, Math.min(concurrency, items.length)) }, worker))
  return [...results].toSorted(([left], [right]) => left - right).map(([, result]) => result)
}
