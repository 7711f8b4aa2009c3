// Makes reports/example: one run on the reference server with a fault, in every format.
import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = 'reports/example'
mkdirSync(`${root}/${folder}`, { recursive: true })
const reporters = ['terminal=terminal.txt', 'json=report.json', 'junit=junit.xml'].map((one) =>
  one.replace('=', `=${folder}/`),
)
const args = [
  'verify',
  '--reference',
  '--suite',
  'usage',
  '--fault',
  'usage-rides-on-finish-chunk',
  ...reporters.flatMap((one) => ['--reporter', one]),
]
const { status, stderr } = spawnSync(process.execPath, ['dist/cli/bin.js', ...args], { cwd: root, encoding: 'utf8' })
// The fault is there to be found: anything but exit code 1 is wrong.
if (status !== 1) throw new Error(`exit code ${status}\n${stderr}`)
