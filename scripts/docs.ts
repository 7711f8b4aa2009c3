// Makes docs/rules from the suites. With --check it writes nothing and fails when a page is not what it would write.
import { fileURLToPath } from 'node:url'
import { rulePages } from '../src/explain/pages.ts'
import { writeFiles } from './write-files.ts'

writeFiles({
  folder: fileURLToPath(new URL('../docs/rules/', import.meta.url)),
  files: await rulePages(),
  isCheck: process.argv.includes('--check'),
  command: 'npm run docs',
  isWhole: true,
})
