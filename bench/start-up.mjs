// What a command costs before it has done anything: until the help or the plan is printed, or a server gets its first request.
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { CHATSPEC, inTurn, run, SCRATCH, start } from './measure.mjs'
import { goal, printTable } from './table.mjs'

export async function startUp() {
  const empty = join(SCRATCH, 'empty.mjs')
  writeFileSync(empty, '')
  let onRequest
  const server = createServer(() => onRequest()).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const baseUrl = `http://127.0.0.1:${server.address().port}/v1`
  const ways = await inTurn({
    'empty node process': () => run([empty]),
    'chatspec --help': () => run([CHATSPEC, '--help']),
    'chatspec verify --dry-run': () => run([CHATSPEC, 'verify', '--dry-run', '--base-url', baseUrl]),
    'chatspec verify, until its first request': () => {
      const { child, took } = start([CHATSPEC, 'verify', '--base-url', baseUrl, '--api-key', 'sk-bench'])
      onRequest = () => child.kill('SIGTERM')
      return took
    },
  })
  server.closeAllConnections()
  server.close()
  printTable(
    'Start-up',
    ['process', 'CPU ms', 'ratio'],
    [...ways].map(([name, { least, ratio }]) => [name, least('cpuMs').toFixed(0), ratio('cpuMs').toFixed(2)]),
  )
  const ratioOf = (name) => ways.get(name).ratio('cpuMs')
  return [
    goal('--help, CPU of an empty process', 'at most', 1.6, ratioOf('chatspec --help'), '×'),
    goal('verify --dry-run, CPU of an empty process', 'at most', 2.5, ratioOf('chatspec verify --dry-run'), '×'),
  ]
}
