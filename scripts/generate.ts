// Makes src/types from schemas/. With --check it writes nothing and fails when a file is not what it would write.
import { fileURLToPath } from 'node:url'

import { annotationsModule } from './generate/annotations.ts'
import { SCHEMA_NAMES } from './generate/schemas.ts'
import { typesOf } from './generate/types.ts'
import { validatorFiles } from './generate/validators.ts'
import { writeFiles } from './write-files.ts'

const folder = new URL('../src/types/', import.meta.url)

async function generate(): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>()
  for (const name of SCHEMA_NAMES) files.set(`${name}.ts`, await typesOf(name))
  files.set('annotations.ts', annotationsModule())
  for (const [name, text] of await validatorFiles()) files.set(name, text)
  return files
}

writeFiles({
  folder: fileURLToPath(folder),
  files: await generate(),
  isCheck: process.argv.includes('--check'),
  command: 'npm run generate',
  isWhole: false,
})
