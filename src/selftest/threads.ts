import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { runJob, type Job, type JobResult, type Reply } from './job.ts'
import { Player } from './play.ts'

/** Where the code of a thread is: a file that Node can run. */
export interface ThreadCode {
  readonly url: URL
}

export interface ThreadOptions {
  /** Threads at once, at least 1. */
  readonly threads: number
  /** Default: the file beside the bundle. Where there is none, all runs are made in this thread. */
  readonly code?: ThreadCode
  /** Told of each run as it ends. */
  readonly onResult?: (result: JobResult) => void
  /** Ends early; what is under way is dropped. */
  readonly signal?: AbortSignal
}

/** Where the build puts the code of a thread, as seen from the bundle. */
const BUILT: ThreadCode = { url: new URL('../selftest/worker.js', import.meta.url) }

/** Makes runs, so many at once; their results come in the order in which they end. Rejects when a run throws. */
export async function runJobs(jobs: readonly Job[], options: ThreadOptions): Promise<readonly JobResult[]> {
  const { code = existsSync(fileURLToPath(BUILT.url)) ? BUILT : undefined, signal } = options
  const waiting = jobs.values()
  const results: JobResult[] = []
  const keep = (result: JobResult): void => {
    results.push(result)
    options.onResult?.(result)
  }
  const serve = async (run: (job: Job) => Promise<JobResult>): Promise<void> => {
    // The threads share one iterator, so that each job is taken once.
    for (const job of waiting) {
      if (signal?.aborted === true) return
      keep(await run(job))
    }
  }
  if (code === undefined) {
    const player = new Player()
    await serve((job) => runJob(player, job))
    return results
  }
  const count = Math.max(1, Math.min(options.threads, jobs.length))
  const workers = Array.from({ length: count }, () => new Worker(code.url))
  const stop = (): void => workers.forEach((worker) => void worker.terminate())
  signal?.addEventListener('abort', stop)
  try {
    await Promise.all(workers.map((worker) => serve((job) => ask(worker, job))))
  } catch (error) {
    if (signal?.aborted !== true) throw error
  } finally {
    signal?.removeEventListener('abort', stop)
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
  return results
}

function ask(worker: Worker, job: Job): Promise<JobResult> {
  return new Promise((resolve, reject) => {
    const onMessage = (reply: Reply): void => {
      stopListening()
      if ('result' in reply) resolve(reply.result)
      else reject(broken(job, reply.failure))
    }
    const onError = (error: Error): void => {
      stopListening()
      reject(broken(job, error.message))
    }
    const onExit = (exitCode: number): void => {
      stopListening()
      reject(broken(job, `the thread ended with code ${exitCode}`))
    }
    const stopListening = (): void => {
      worker.off('message', onMessage).off('error', onError).off('exit', onExit)
    }
    worker.on('message', onMessage).on('error', onError).on('exit', onExit)
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- threads have no origin
    worker.postMessage(job)
  })
}

function broken({ kind, name }: Job, why: string): Error {
  return new Error(`the run of ${name === '' ? 'the' : name} (${kind}) broke: ${why}`)
}
