// Makes docs/rules from the suites, and the page of hostile kinds. With --check it writes nothing and fails when a page is
// not what it would write.
import { fileURLToPath } from 'node:url'
import { hostilePage } from '../src/explain/hostile-page.ts'
import { rulePages } from '../src/explain/pages.ts'
import { writeFiles } from './write-files.ts'

const how = { isCheck: process.argv.includes('--check'), command: 'npm run docs' }
writeFiles({
  folder: fileURLToPath(new URL('../docs/rules/', import.meta.url)),
  files: await rulePages(),
  isWhole: true,
  ...how,
})
writeFiles({
  folder: fileURLToPath(new URL('../docs/', import.meta.url)),
  files: new Map([['hostile-kinds.md', hostilePage()]]),
  isWhole: false,
  ...how,
})
