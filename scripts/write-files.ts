import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'

/** What becomes of files that a script makes. */
export interface Writing {
  /** The folder that they stand in. */
  readonly folder: string
  /** Text by name. */
  readonly files: ReadonlyMap<string, string>
  /** Write nothing, and fail when a file is not what would be written. */
  readonly isCheck: boolean
  /** The command that makes them, for the message. */
  readonly command: string
  /** Whether whatever else stands in the folder is taken away. */
  readonly isWhole: boolean
}

/** Writes files that are not as they should be, or says which they are and sets the exit code. */
export function writeFiles({ folder, files, isCheck, command, isWhole }: Writing): void {
  mkdirSync(folder, { recursive: true })
  const stray = isWhole ? readdirSync(folder).filter((name) => !files.has(name)) : []
  const changed = [...files].filter(([name, text]) => textOf(join(folder, name)) !== text)
  const stale = [...changed.map(([name]) => name), ...stray].map((name) => relative(process.cwd(), join(folder, name)))
  if (isCheck) {
    if (stale.length === 0) return
    console.error(`out of date: ${stale.join(', ')}\nrun ${command}`)
    process.exitCode = 1
    return
  }
  for (const [name, text] of changed) writeFileSync(join(folder, name), text)
  for (const name of stray) rmSync(join(folder, name))
  console.log(stale.length === 0 ? 'everything was up to date' : `wrote ${stale.join(', ')}`)
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}
