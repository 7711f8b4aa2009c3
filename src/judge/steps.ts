/** Goes through all steps of a work in a row, and gives what comes of it. */
export function atOnce<T>(work: Iterator<undefined, T>): T {
  for (;;) {
    const step = work.next()
    if (step.done === true) return step.value
  }
}
