import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { chatspec } from './kit/cli.ts'

const folder = mkdtempSync(join(tmpdir(), 'chatspec-byte-order-mark-'))
const RUN = ['verify', '--reference', '--model', 'reference-1', '--no-probe', '--case', 'completion.text[]']

/** A file as some editors save it. */
function marked(name: string, text: string): string {
  const file = join(folder, name)
  writeFileSync(file, `\uFEFF${text}`)
  return file
}

const PROFILE = {
  name: 'ours',
  extends: 'common',
  changes: [{ rule: 'usage.total', severity: 'warning', reason: 'for now' }],
}

it.each([
  ['a baseline', () => [...RUN, '--baseline', marked('known.json', '{"known":[]}')]],
  ['a profile', () => [...RUN, '--profile', marked('profile.json', JSON.stringify(PROFILE))]],
  ['a configuration', () => [...RUN, '--config', marked('config.yaml', 'strict: true\n')]],
  ['a configuration of JSON', () => [...RUN, '--config', marked('config.json', '{"strict":true}')]],
  [
    'a report',
    async () => {
      const { out } = await chatspec([...RUN, '--reporter', 'json'])
      return ['report', marked('run.json', out), '--reporter', 'badge']
    },
  ],
])('%s may begin with a byte order mark', async (_what, args) => {
  const { code, err } = await chatspec(await args())
  expect([code, err]).toEqual([0, expect.not.stringContaining('not JSON')])
})
