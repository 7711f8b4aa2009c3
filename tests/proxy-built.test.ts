import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { reportErrors } from '../src/judge/document-shape.ts'
import { startReference } from '../src/reference/server.ts'

const BIN = fileURLToPath(new URL('../dist/cli/bin.js', import.meta.url))

it.each(['SIGINT', 'SIGTERM'] as const)('the built proxy passes on, counts, and reports on %s', async (signal) => {
  const reference = await startReference()
  const args = [BIN, 'proxy', '--target', reference.baseUrl, '--port', '0', '--metrics-port', '0', '--reporter', 'json']
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] })
  let out = ''
  let err = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text))
  await expect.poll(() => err, { timeout: 20_000 }).toContain('Ctrl-C')
  const [baseUrl = ''] = /http:\S+/.exec(err) ?? []
  const [, metricsUrl = ''] = /Prometheus at (\S+)/.exec(err) ?? []
  const models = await fetch(`${baseUrl}/models`, { headers: { authorization: 'Bearer sk-reference' } })
  expect(await models.json()).toMatchObject({ object: 'list' })
  const metrics = await (await fetch(metricsUrl)).text()
  expect(metrics).toContain('chatspec_exchanges_total{endpoint="models",mode="document",status="2xx",verdict="pass"} 1')
  child.kill(signal)
  const [code] = (await once(child, 'close')) as [number | null]
  expect(code).toBe(0)
  expect(reportErrors(JSON.parse(out))).toEqual([])
  await reference.close()
})
