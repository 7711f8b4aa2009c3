// Preloaded into a measured process: writes what it took to the file that CHATSPEC_BENCH_FIGURES names, at the end, or when it
// is told that the moment of interest has come (SIGTERM).
import { writeFileSync } from 'node:fs'

process.once('SIGTERM', () => process.exit())
process.on('exit', () => {
  const { user, system } = process.cpuUsage()
  const figures = { cpuMs: (user + system) / 1000, peakMb: process.resourceUsage().maxRSS / 1024 }
  writeFileSync(process.env.CHATSPEC_BENCH_FIGURES, JSON.stringify(figures))
})
