import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { beforeAll, describe, expect, it } from 'vitest'
import { compileLess } from '../src/cli/compile-less.ts'
import { allVariants } from '../src/reference/variants/all.ts'
import { allFaults, allRules } from '../src/registry.ts'
import type { SelftestReport } from '../src/selftest/report.ts'
import { selftest } from '../src/selftest/selftest.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const LONGEST_MS = 30 * 60_000

let report: SelftestReport
beforeAll(async () => {
  compileLess()
  const folder = mkdtempSync(join(tmpdir(), 'chatspec-selftest-'))
  const file = join(folder, 'worker.mjs')
  try {
    // The threads run the sources as they are now, bundled, as Node cannot read them.
    await build({
      absWorkingDir: ROOT,
      entryPoints: ['src/selftest/worker.ts'],
      outfile: file,
      bundle: true,
      format: 'esm',
      platform: 'node',
      target: 'node20.19',
      banner: {
        js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);",
      },
    })
    report = await selftest({ threads: availableParallelism(), code: { url: pathToFileURL(file) }, version: 'test' })
  } finally {
    rmSync(folder, { recursive: true })
  }
}, LONGEST_MS)

describe('the selftest', () => {
  it('finds nothing wrong with the faultless server', () => {
    expect(report.reference.found.filter(({ hard }) => hard)).toEqual([])
    expect(report.reference.exitCode).toBe(0)
  })

  it('applies every rule, to the faultless server or to a variant', () => {
    expect(report.reference.neverApplied).toEqual([])
  })

  describe.each(allVariants)('the variant $name', ({ name }) => {
    it('is green', () => {
      expect(report.variants.find((one) => one.name === name)?.problems).toEqual([])
    })
  })

  describe.each(allFaults)('the fault $name', ({ name }) => {
    it('is found as it declares, and nothing else is', () => {
      const result = report.faults.find((one) => one.name === name)
      expect({ missing: result?.missing, unexpected: result?.unexpected }).toEqual({ missing: [], unexpected: [] })
    })
  })

  describe.each(allRules)('the rule $id', ({ id }) => {
    it('is needed to find a fault', () => {
      const off = report.rulesOff.find(({ rule }) => rule === id)
      expect(off?.exempt ?? off?.survivors).not.toEqual([])
    })
  })

  it('says so', () => {
    expect(report.ok).toBe(true)
    expect(report.precision).toBe(1)
  })
})

describe('the catalogue', () => {
  it('has at least 300 faults and 50 variants', () => {
    expect(allFaults.length).toBeGreaterThanOrEqual(300)
    expect(allVariants.length).toBeGreaterThanOrEqual(50)
  })

  it('names each fault and each variant once', () => {
    const names = [...allFaults, ...allVariants].map(({ name }) => name)
    expect(names.filter((name, position) => names.indexOf(name) !== position)).toEqual([])
  })

  it('says one sentence a variant, which ends with a full stop', () => {
    for (const { name, says } of allVariants) expect(says, name).toMatch(/^[A-Z`].*\.$/s)
  })
})
