import { once } from 'node:events'
import type { Socket } from 'node:net'
import { setImmediate as nextTurn, setTimeout as wait } from 'node:timers/promises'

/**
 * One step on a connection: bytes to write, milliseconds to let pass, or how it goes on for good. `hold`: nothing more comes,
 * and the connection stays. `reset`: it is torn down with a TCP reset. `serve`: a right server takes over. After the last
 * step of another kind the connection is closed in order.
 */
export type Step = Uint8Array | { readonly waitMs: number } | 'hold' | 'reset' | 'serve'

/** A text as a step, encoded as UTF-8. */
export const write = (text: string): Step => Buffer.from(text)

/** A text as a step, in which each character is the byte of its number. */
export const writeBytes = (text: string): Step => Buffer.from(text, 'latin1')

/**
 * Takes the steps one by one, no faster than the client reads. Gives true when a right server is to go on. Rejects with
 * an AbortError when `signal` says that the client has gone.
 */
export async function playSteps(steps: Iterable<Step>, socket: Socket, signal: AbortSignal): Promise<boolean> {
  for (const step of steps) {
    if (step === 'hold') return false
    if (step === 'serve') return true
    if (step === 'reset') {
      socket.resetAndDestroy()
      return false
    }
    if (!(step instanceof Uint8Array)) await wait(step.waitMs, undefined, { signal })
    // A write that fails closes the connection, of which the signal tells.
    else if (!socket.write(step)) await once(socket, 'drain', { signal })
    await nextTurn(undefined, { signal })
  }
  socket.destroySoon()
  return false
}
