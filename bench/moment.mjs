// The moment at which a chunk was written, in the chunk: by the clock that all processes of a machine share.

/** The present moment, as the member `obfuscation` of a chunk. */
export const sentNow = () => `t${process.hrtime.bigint()}`

/** How many milliseconds ago the chunks in a text were written. */
export function agesIn(text) {
  const now = process.hrtime.bigint()
  return Array.from(text.matchAll(/"t(\d+)"/g), ([, sent]) => Number(now - BigInt(sent)) / 1e6)
}
