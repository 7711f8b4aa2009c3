// Preloaded into a measured process: writes the CPU time that it took to the file that CHATSPEC_BENCH_OUT names, at the
// end, or when it is told that the moment of interest has come (SIGTERM).
import { writeFileSync } from 'node:fs'

process.once('SIGTERM', () => process.exit())
process.on('exit', () => {
  const { user, system } = process.cpuUsage()
  const out = process.env.CHATSPEC_BENCH_OUT
  if (out !== undefined) writeFileSync(out, JSON.stringify({ cpuMs: (user + system) / 1000 }))
})
