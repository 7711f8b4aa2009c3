import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const ROOT = new URL('..', import.meta.url)

/** Imports a module in a process of its own, and says what that did beside. */
const WATCHING = `
  const read = []
  // Node reads variables of its own while it loads modules. Above the reader stand this function and that of the proxy.
  const note = (name) => void (new Error().stack.split('\\n')[3].includes('/dist/') && read.push(String(name)))
  process.env = new Proxy(process.env, {
    get: (env, name) => (note(name), Reflect.get(env, name)),
    has: (env, name) => (note(name), Reflect.has(env, name)),
    ownKeys: (env) => (note('all'), Reflect.ownKeys(env)),
  })
  const count = () => process.eventNames().map((name) => [String(name), process.listenerCount(name)]).sort()
  const globals = () => Object.getOwnPropertyNames(globalThis).length
  const before = { listeners: JSON.stringify(count()), globals: globals() }
  const exported = await import(process.argv[1])
  const done = {
    exports: Object.keys(exported).length,
    read,
    // Requests are those by which Node reads the files; the pipe is our standard output.
    handles: process.getActiveResourcesInfo().filter((name) => !name.includes('Req') && name !== 'PipeWrap'),
    listeners: before.listeners === JSON.stringify(count()),
    globals: before.globals === globals(),
  }
  process.stdout.write(JSON.stringify(done))
`

it('importing the library does nothing beside', () => {
  const entry = fileURLToPath(new URL('dist/index.js', ROOT))
  const said = execFileSync(process.execPath, ['--input-type=module', '--eval', WATCHING, entry], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  // Whatever else it printed would not be JSON.
  const { exports, ...rest } = JSON.parse(said) as { exports: number }
  expect(exports).toBeGreaterThan(20)
  expect(rest).toEqual({ read: [], handles: [], listeners: true, globals: true })
})
