import { startReference, type Reference, type ReferenceOptions } from '../reference/server.ts'
import { cannotListen } from '../wire/cannot-listen.ts'

/**
 * Starts the reference server where the user wants it. Rejects with a UsageError when it cannot listen; `flag` is what the
 * port was given with. What else goes wrong is a bug, and rejects as it is.
 */
export async function listeningReference(options: ReferenceOptions, flag: string): Promise<Reference> {
  try {
    return await startReference(options)
  } catch (error) {
    const isListening = error instanceof Error && 'syscall' in error && error.syscall === 'listen'
    if (!isListening) throw error
    throw cannotListen(error, { host: '127.0.0.1', port: options.port ?? 0, flag })
  }
}
