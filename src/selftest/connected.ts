import type { Deviation } from '../define/fault.ts'
import { startReference } from '../reference/server.ts'
import type { Send } from '../run/courier.ts'
import { DEFAULT_LIMITS, type Limits } from '../wire/limits.ts'
import { createTransport } from '../wire/transport.ts'

/** Long enough that only a server that holds a connection on purpose goes silent for so long. */
const LIMITS: Limits = { ...DEFAULT_LIMITS, silenceMs: 1000, firstByteMs: 5000 }

/** Uses a reference server that listens on the loopback interface, through the transport that users get. */
export async function onConnections<T>(
  deviations: readonly Deviation[],
  use: (send: Send, baseUrl: string) => Promise<T>,
): Promise<T> {
  const server = await startReference({ deviations })
  const transport = createTransport({ limits: LIMITS, origin: server.baseUrl })
  try {
    return await use((request, options) => transport.send(request, options), server.baseUrl)
  } finally {
    await transport.close()
    await server.close()
  }
}
