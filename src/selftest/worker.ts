import { parentPort } from 'node:worker_threads'
import { runJob, type Job } from './job.ts'
import { Player } from './play.ts'

/** A thread that makes the runs which it is told to make, one after the other. */
const player = new Player()

parentPort?.on('message', (job: Job) => {
  runJob(player, job).then(
    (result) => parentPort?.postMessage({ result }),
    (error: unknown) => parentPort?.postMessage({ failure: error instanceof Error ? error.stack : String(error) }),
  )
})
