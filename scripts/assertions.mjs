// What yargs asserts of itself. Node's own module takes as long to load as arguments take to parse.
export function strictEqual(actual, expected, message) {
  if (!Object.is(actual, expected)) throw new Error(message ?? `expected ${String(expected)}, got ${String(actual)}`)
}

export function notStrictEqual(actual, unexpected, message) {
  if (Object.is(actual, unexpected)) throw new Error(message ?? `expected anything but ${String(unexpected)}`)
}
