// Preloaded into a measured process: writes its CPU time and peak memory to the file that CHATSPEC_BENCH_OUT names.
import { writeFileSync } from 'node:fs'

process.on('exit', () => {
  const { user, system } = process.cpuUsage()
  const out = process.env.CHATSPEC_BENCH_OUT
  if (out !== undefined)
    writeFileSync(out, JSON.stringify({ cpuMs: (user + system) / 1000, peakMb: process.resourceUsage().maxRSS / 1024 }))
})
