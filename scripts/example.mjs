// Makes reports/example: one run on the reference server with three faults, in every format.
import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = 'reports/example'
mkdirSync(`${root}/${folder}`, { recursive: true })

const faults = ['usage-rides-on-finish-chunk', 'role-never-streamed', 'error-flat']
const suites = ['error', 'stream', 'usage']
const formats = {
  terminal: 'terminal.txt',
  json: 'report.json',
  junit: 'junit.xml',
  html: 'report.html',
  markdown: 'report.md',
  sarif: 'report.sarif',
  ctrf: 'ctrf.json',
  tap: 'report.tap',
  badge: 'badge.json',
  github: 'annotations.txt',
}
const args = [
  'verify',
  '--reference',
  ...suites.flatMap((name) => ['--suite', name]),
  ...faults.flatMap((name) => ['--fault', name]),
  ...Object.entries(formats).flatMap(([format, file]) => ['--reporter', `${format}=${folder}/${file}`]),
]
const { status, stderr } = spawnSync(process.execPath, ['dist/cli/bin.js', ...args], { cwd: root, encoding: 'utf8' })
// The faults are there to be found: anything but exit code 1 is wrong.
if (status !== 1) throw new Error(`exit code ${status}\n${stderr}`)
