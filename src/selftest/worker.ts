import { parentPort } from 'node:worker_threads'
import { runJob, type Job, type Reply } from './job.ts'
import { Player } from './play.ts'

/** A thread that makes the runs which it is told to make, one after the other. */
const player = new Player()

parentPort?.on('message', (job: Job) => {
  void answer(job)
})

async function answer(job: Job): Promise<void> {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- threads have no origin
  parentPort?.postMessage(await replyTo(job))
}

async function replyTo(job: Job): Promise<Reply> {
  try {
    return { result: await runJob(player, job) }
  } catch (error) {
    return { failure: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}
