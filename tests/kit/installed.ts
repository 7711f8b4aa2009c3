import { execFile, execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** A project that has the package installed as it is published, and other packages from the ones that are here. */
export interface Project {
  readonly folder: string
  /** Runs Vitest in it and gives what it says of each test, by name. */
  test(args?: readonly string[], env?: Readonly<Record<string, string>>): Promise<TestRun>
  /** Runs a program with Node and gives what it prints on standard output. */
  run(file: string): string
  remove(): void
}

/** How a run of Vitest ended. */
export interface TestRun {
  readonly exitCode: number
  readonly tests: readonly TestResult[]
  /** What it printed. */
  readonly printed: string
}

export interface TestResult {
  readonly name: string
  readonly status: 'passed' | 'failed' | 'skipped' | 'pending' | 'todo'
  readonly messages: readonly string[]
}

/** Makes a project of a copy of a folder, or an empty one, without a network. */
export function installed(packages: readonly string[], copyOf?: string): Project {
  const folder = mkdtempSync(join(tmpdir(), 'chatspec-project-'))
  if (copyOf !== undefined) cpSync(join(ROOT, copyOf), folder, { recursive: true })
  const modules = join(folder, 'node_modules')
  mkdirSync(join(modules, 'chatspec'), { recursive: true })
  execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], { cwd: ROOT, stdio: 'pipe' })
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? ''
  execFileSync('tar', ['-xzf', join(folder, tarball), '-C', join(modules, 'chatspec'), '--strip-components=1'])
  for (const name of packages) {
    mkdirSync(dirname(join(modules, name)), { recursive: true })
    symlinkSync(join(ROOT, 'node_modules', name), join(modules, name))
  }
  return {
    folder,
    test: (args = [], env = {}) => tested(folder, args, env),
    run: (file) =>
      execFileSync(process.execPath, [file], { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }),
    remove: () => rmSync(folder, { recursive: true }),
  }
}

async function tested(
  folder: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<TestRun> {
  const file = join(folder, 'results.json')
  const reporters = ['--reporter=verbose', '--reporter=json', `--outputFile.json=${file}`]
  const command = [join(folder, 'node_modules/vitest/vitest.mjs'), 'run', ...reporters, ...args]
  // Away from the run of Vitest that this is a part of.
  const own = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(?:VITEST|TEST|NODE_ENV)/.test(name)),
  )
  const { exitCode, printed } = await new Promise<Omit<TestRun, 'tests'>>((resolve) => {
    const child = execFile(
      process.execPath,
      command,
      { cwd: folder, env: { ...own, NO_COLOR: '1', ...env }, maxBuffer: 64 * 1024 * 1024 },
      (_error, out, err) => resolve({ exitCode: child.exitCode ?? -1, printed: out + err }),
    )
  })
  return { exitCode, printed, tests: resultsIn(file, printed) }
}

function resultsIn(file: string, printed: string): readonly TestResult[] {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    throw new Error(`Vitest wrote no results: ${printed}`, { cause: error })
  }
  const { testResults } = JSON.parse(text) as {
    testResults: { assertionResults: { title: string; status: TestResult['status']; failureMessages?: string[] }[] }[]
  } // Vitest's own form.
  return testResults.flatMap(({ assertionResults }) =>
    assertionResults.map(({ title, status, failureMessages = [] }) => ({
      name: title,
      status,
      messages: failureMessages,
    })),
  )
}
