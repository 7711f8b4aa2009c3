// Makes src/types from schemas/. With --check it writes nothing and fails when a file is not what it would write.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'

import { annotationsModule } from './generate/annotations.ts'
import { SCHEMA_NAMES } from './generate/schemas.ts'
import { typesOf } from './generate/types.ts'
import { validatorsDeclarations, validatorsModule } from './generate/validators.ts'

const folder = new URL('../src/types/', import.meta.url)

async function generate(): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>()
  for (const name of SCHEMA_NAMES) files.set(`${name}.ts`, await typesOf(name))
  files.set('annotations.ts', annotationsModule())
  files.set('validators.js', await validatorsModule())
  files.set('validators.d.ts', validatorsDeclarations())
  return files
}

function isCurrent(path: string, text: string): boolean {
  try {
    return readFileSync(path, 'utf8') === text
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false
    throw error
  }
}

const isCheck = process.argv.includes('--check')
mkdirSync(folder, { recursive: true })
const stale: string[] = []
for (const [name, text] of await generate()) {
  const path = fileURLToPath(new URL(name, folder))
  if (isCurrent(path, text)) continue
  stale.push(relative(process.cwd(), path))
  if (!isCheck) writeFileSync(path, text)
}
if (!isCheck) console.log(stale.length === 0 ? 'everything was up to date' : `wrote ${stale.join(', ')}`)
else if (stale.length > 0) {
  console.error(`out of date: ${stale.join(', ')}\nrun npm run generate`)
  process.exitCode = 1
}
