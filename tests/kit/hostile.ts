import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect } from 'vitest'
import type { Hits } from '../../src/reference/hostile/hits.ts'
import type { Hostile } from '../../src/reference/hostile/kind.ts'
import { startReference } from '../../src/reference/server.ts'
import { FORMATS } from '../../src/setup/rendered.ts'
import type { Report } from '../../src/types/report.ts'
import { chatspec } from './cli.ts'
import { TEXTS } from './format-texts.ts'

/** A key that no text holds by chance, with what has to be escaped in JSON, HTML and URLs. */
const PLANTED: string = String.raw`sk-Zq7"Lw3\Xv9/Kt2+Rm5=Pd8%41Jc6<Tb4&Wn0>Hy1`

/** Small limits on what a kind has too much of. */
const SIZE_LIMITS = ['--max-body-bytes', '1000000', '--max-line-bytes', '600000']

/** The limit that a kind alone reaches, by how its exchange ends; the others are left so wide that nothing else reaches them. */
const OWN_LIMITS: Readonly<Record<string, readonly string[]>> = {
  'connect-timeout': ['--connect-timeout', '0.3'],
  'first-byte-timeout': ['--first-byte-timeout', '0.8'],
  'silence-timeout': ['--silence-timeout', '0.5'],
  'total-timeout': ['--timeout', '1'],
  'too-many-events': ['--max-events', '2000'],
}

/** Limits that a kind reaches at once, where it reaches any. */
export function limitsFor({ tells }: Hostile): readonly string[] {
  return [...SIZE_LIMITS, ...[tells.ends ?? []].flat().flatMap((ending) => OWN_LIMITS[ending] ?? [])]
}

export const QUICK_PACE_MS = 20

/** Cells in the order of their plan: each sends one request, and the second and third ask for a stream. */
export const CELLS: readonly string[] = [
  'completion.text',
  'sse.text[mode=sse]',
  'usage.stream[mode=sse+usage]',
  'completion.text[cap=loose]',
  'message.text[conv=system+user]',
]
export const CASES: readonly string[] = CELLS.flatMap((cell) => ['--case', cell.includes('[') ? cell : `${cell}[]`])

/** Which request is hit, so that others come before and after it, counted from 1. */
export function placeOf({ answers, plays }: Hostile): number {
  // All requests share the first connection.
  if (plays.by === 'greeting') return 1
  return answers === 'documents' ? 4 : 2
}

/** What came of a run, all of it. */
export interface HostileRun {
  readonly code: number
  readonly report: Report
  /** The text of each report by its format. */
  readonly texts: Readonly<Record<string, string>>
  /** All that was written or printed, packed data unpacked, by where it stands. */
  readonly outputs: Readonly<Record<string, string>>
}

/** Every output is sound for its readers, and none says the key. */
export function expectSound({ texts, outputs, report }: HostileRun): void {
  for (const name of FORMATS) TEXTS[name](texts[name] ?? '', report)
  const leaks = Object.entries(outputs).map(([name, text]) => [name, leaksIn(text)] as const)
  expect(leaks.filter(([, found]) => found.length > 0)).toEqual([])
}

/** Runs the command line and gathers all that it writes, in every format, and the recording. */
async function runWith(args: readonly string[]): Promise<HostileRun> {
  const folder = mkdtempSync(join(tmpdir(), 'chatspec-hostile-'))
  try {
    const reporters = FORMATS.flatMap((name) => ['--reporter', `${name}=${join(folder, name)}`])
    const har = join(folder, 'har')
    const { code, out, err } = await chatspec(['verify', ...args, ...reporters, '--record', har])
    const texts = Object.fromEntries(FORMATS.map((name) => [name, textOf(join(folder, name), err)]))
    const packed = /<template id="data">([^<]+)</.exec(texts['html'] ?? '')?.[1] ?? ''
    const unpacked = gunzipSync(Buffer.from(packed, 'base64')).toString()
    return {
      code,
      // Checked against its schema by those who ask.
      report: JSON.parse(texts['json'] ?? '') as Report,
      texts,
      outputs: { ...texts, out, err, packed: unpacked, har: textOf(har, err) },
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function textOf(file: string, err: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (cause) {
    throw new Error(`nothing was written, but: ${err}`, { cause })
  }
}

/** Runs the cells against a server that hits some of the requests. */
export async function runAgainst(
  kind: Hostile,
  hits: Hits,
  elsewhere: string,
  ...more: readonly string[]
): Promise<HostileRun> {
  const server = await startReference({ key: PLANTED, hostile: { kind, hits, paceMs: QUICK_PACE_MS, elsewhere } })
  try {
    const target = ['--base-url', server.baseUrl, '--api-key', PLANTED, '--concurrency', '1']
    return await runWith([...target, ...limitsFor(kind), ...more])
  } finally {
    await server.close()
  }
}

/** A server at another origin that nobody has any business with. */
export interface Trap {
  readonly origin: string
  /** How many connections came. */
  readonly connections: number
  close(): Promise<void>
}

/** Sets up a trap. */
export async function startTrap(): Promise<Trap> {
  let connections = 0
  const server: Server = createServer((socket) => {
    connections++
    socket.destroy()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // A server that listens on a port has an address with a port.
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    get connections() {
      return connections
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** The key in every coding that an output may have. */
const CODINGS: readonly string[] = [
  PLANTED,
  JSON.stringify(PLANTED).slice(1, -1),
  JSON.stringify(JSON.stringify(PLANTED)).slice(3, -3),
  encodeURIComponent(PLANTED),
  PLANTED.replaceAll(/[&<>"]/g, (character) => ENTITIES[character] ?? ''),
  ...[0, 1, 2].map((before) =>
    Buffer.concat([Buffer.alloc(before), Buffer.from(PLANTED)])
      .toString('base64')
      .slice(4, -4),
  ),
  Buffer.from(PLANTED).toString('hex'),
]
/** Parts of eight characters, of which each part of eleven has one whole. */
const PARTS: readonly string[] = CODINGS.flatMap(
  (text) => text.match(/.{4}(?=(.{4}))/g)?.map((four, at) => four + text.slice(4 * at + 4, 4 * at + 8)) ?? [],
)

/** The parts of the planted key that an output holds, in any coding. */
function leaksIn(output: string): readonly string[] {
  return PARTS.filter((part) => output.includes(part))
}
