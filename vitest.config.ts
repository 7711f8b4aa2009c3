import { availableParallelism } from 'node:os'
import { defineConfig, type ViteUserConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

const isSelftest = ({ moduleId }: TestSpecification): boolean => moduleId.endsWith('/tests/selftest.test.ts')

/** The selftest takes as long as all other files: they run beside it, not before it. */
class SelftestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return [...files.filter(isSelftest), ...files.filter((file) => !isSelftest(file))]
  }
}

const config: ViteUserConfig = defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'suites/**/*.test.ts', 'tests/**/*.test.ts'],
    // Vitest would leave one core to itself, which hardly uses it.
    maxWorkers: availableParallelism(),
    sequence: { sequencer: SelftestFirst },
    testTimeout: 60_000,
    hookTimeout: 60_000,
    env: { NO_COLOR: '1' },
  },
})
export default config
