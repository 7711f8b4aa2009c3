import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { reportErrors } from '../src/judge/document-shape.ts'
import { startReference } from '../src/reference/server.ts'
import { playing } from '../src/setup/playing.ts'
import type { Report } from '../src/types/report.ts'
import { chatspec } from './kit/cli.ts'
import { proxyCommand, type ProxyCommand } from './kit/proxy.ts'

/** For machines that do much else. */
const PATIENT = { timeout: 20_000 }

const closers: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closers.splice(0)) await close()
})

const KEY = 'sk-reference'
const FAULT = 'usage-rides-on-finish-chunk'
const FORMATS = ['terminal', 'json', 'junit', 'html', 'markdown', 'github', 'sarif', 'ctrf', 'tap', 'badge']
const folder = (): string => mkdtempSync(join(tmpdir(), 'chatspec-proxy-'))

async function reference(...faults: readonly string[]): Promise<string> {
  const { deviations } = await playing({ faults, variants: [] })
  const server = await startReference({ key: KEY, deviations })
  closers.push(() => server.close())
  return server.baseUrl
}

async function serving(answer: RequestListener): Promise<string> {
  const server = createServer(answer)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closers.push(
    () => server.closeAllConnections(),
    () => server.close(),
  )
  const { port } = server.address() as AddressInfo // Listening on a port, so it is not a pipe or null.
  return `http://127.0.0.1:${port}/v1`
}

/** Asks for a short answer with usage, and reads it. */
async function ask(
  baseUrl: string,
  key = KEY,
  body: object = { stream: true, stream_options: { include_usage: true } },
): Promise<string> {
  const answer = await fetch(`${baseUrl}/chat/completions`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify({ model: 'reference-1', messages: [{ role: 'user', content: 'Say hi.' }], ...body }),
  })
  return answer.text()
}

const reportIn = (text: string): Report => JSON.parse(text) as Report // as the command has written it
const failed = ({ rules, profile }: Report): readonly string[] =>
  Object.keys(rules).filter((id) => rules[id]?.verdict[profile] === 'fail')

async function until(proxy: ProxyCommand, words: string | RegExp): Promise<void> {
  await expect.poll(proxy.said, PATIENT).toMatch(words)
}

describe('chatspec proxy', () => {
  it('says where it is, tells what goes wrong as it passes, and reports when it is interrupted', async () => {
    const proxy = await proxyCommand(['--target', await reference(FAULT), '--reporter', 'json'])
    expect(new URL(proxy.baseUrl).pathname).toBe('/v1')
    expect(await ask(proxy.baseUrl)).toContain('data: [DONE]')
    await until(proxy, '✗ p1 POST /v1/chat/completions 200 stream: usage.final-chunk-empty-choices/choices-not-empty\n')
    const { code, out, err } = await proxy.interrupt()
    const report = reportIn(out)
    expect(code).toBe(1)
    expect(reportErrors(report)).toEqual([])
    expect(report.command).toBe('proxy')
    expect(failed(report)).toEqual(['usage.final-chunk-empty-choices'])
    expect(report.exchanges.map(({ id, ending }) => [id, ending])).toEqual([['p1', 'complete']])
    expect(err.trimEnd().split('\n').at(-1)).toBe(report.outcome.sentence)
  })

  it('conforms when nothing breaks a rule, and says nothing meanwhile', async () => {
    const proxy = await proxyCommand(['--target', await reference()])
    await ask(proxy.baseUrl)
    const before = proxy.said()
    const { code, err } = await proxy.interrupt()
    expect(code).toBe(0)
    expect(before.trimEnd().split('\n')).toHaveLength(2)
    expect(err).toContain('openai: conforms to the contract')
  })

  it('is not green when nothing of the API has passed', async () => {
    const proxy = await proxyCommand(['--target', await serving((_, response) => response.end('hello'))])
    await fetch(new URL('/favicon.ico', proxy.baseUrl))
    const { code, err } = await proxy.interrupt()
    expect(code).toBe(3)
    expect(err).toContain('incomplete: no exchange of the API came through')
    expect(err).toContain('1 exchange passed unjudged: no rule speaks of the endpoint')
  })

  it('is incomplete when the target could not be reached', async () => {
    const target = await serving(() => undefined)
    for (const close of closers.splice(0)) await close()
    const proxy = await proxyCommand(['--target', target, '--reporter', 'json'])
    const answer = await fetch(`${proxy.baseUrl}/models`)
    expect(answer.status).toBe(502)
    expect(answer.headers.get('x-chatspec-proxy')).toBe('connect-failed')
    const { code, out } = await proxy.interrupt()
    const report = reportIn(out)
    expect(code).toBe(3)
    expect(report.problems).toEqual([{ where: 'p1', message: `connection refused by ${new URL(target).host}` }])
    expect(report.exchanges[0]?.violations).toEqual([])
  })

  it('writes all formats at once', async () => {
    const into = folder()
    const outputs = FORMATS.flatMap((format) => ['--reporter', `${format}=${join(into, format)}`])
    const proxy = await proxyCommand(['--target', await reference(FAULT), ...outputs])
    await ask(proxy.baseUrl)
    expect((await proxy.interrupt()).code).toBe(1)
    expect(readdirSync(into).toSorted()).toEqual(FORMATS.toSorted())
    for (const format of FORMATS.filter((name) => name !== 'badge')) {
      expect(readFileSync(join(into, format), 'utf8'), format).toContain('usage.final-chunk-empty-choices')
    }
  })

  it('records as it goes, and the recording is judged as the traffic was', async () => {
    const file = join(folder(), 'run.har')
    const proxy = await proxyCommand(['--target', await reference(FAULT), '--record', file, '--reporter', 'json'])
    await ask(proxy.baseUrl)
    await ask(proxy.baseUrl, KEY, {})
    await until(proxy, 'p1')
    expect(readFileSync(`${file}.part`, 'utf8')).toContain('"comment":"p1"')
    const live = await proxy.interrupt()
    const recorded = await chatspec(['check', file, '--reporter', 'json'])
    expect(recorded.code).toBe(live.code)
    expect(failed(reportIn(recorded.out))).toEqual(failed(reportIn(live.out)))
    expect(reportIn(recorded.out).exchanges).toHaveLength(2)
  })

  it('says what of a body was not kept', async () => {
    const file = join(folder(), 'run.har')
    const proxy = await proxyCommand(['--target', await reference(), '--record', file, '--keep-bytes', '2000'])
    await ask(proxy.baseUrl)
    const { code, err } = await proxy.interrupt()
    expect(code).toBe(0)
    expect(err).toMatch(/1 exchange kept in part: their bodies are longer than is kept for\s+evidence and recording/)
    const { out } = await chatspec(['check', file, '--reporter', 'json'])
    expect(reportIn(out).exchanges[0]).toMatchObject({
      ending: 'body-too-large',
      endingMessage: expect.stringMatching(/^only the first \d+ of \d+ bytes were recorded \(--keep-bytes\)$/),
    })
  })

  it('judges by the rules, the profile and the baseline that are named', async () => {
    const target = await reference(FAULT)
    const byRule = await proxyCommand(['--target', target, '--rule', 'usage.total'])
    await ask(byRule.baseUrl)
    expect((await byRule.interrupt()).code).toBe(0)
    const byProfile = await proxyCommand(['--target', target, '--profile', 'common'])
    await ask(byProfile.baseUrl)
    await until(
      byProfile,
      '! p1 POST /v1/chat/completions 200 stream: usage.final-chunk-empty-choices/choices-not-empty (warning)',
    )
    expect((await byProfile.interrupt()).code).toBe(0)
    const baseline = join(folder(), 'known.json')
    const accepting = await proxyCommand(['--target', target, '--baseline', baseline, '--update-baseline'])
    await ask(accepting.baseUrl)
    expect((await accepting.interrupt()).code).toBe(0)
    const knowing = await proxyCommand(['--target', target, '--baseline', baseline])
    await ask(knowing.baseUrl)
    expect((await knowing.interrupt()).code).toBe(0)
  })

  it('cuts and annotates when it is told to', async () => {
    const target = await reference(FAULT)
    const cutting = await proxyCommand(['--target', target, '--fail-fast'])
    await expect(ask(cutting.baseUrl)).rejects.toThrow()
    const { code, err } = await cutting.interrupt()
    expect(code).toBe(1)
    expect(err).toContain('1 exchange cut by --fail-fast')
    const annotating = await proxyCommand(['--target', target, '--annotate'])
    const answer = await fetch(`${annotating.baseUrl}/models`, { headers: { authorization: `Bearer ${KEY}` } })
    expect(answer.headers.get('x-chatspec-exchange')).toBe('p1')
    await annotating.interrupt()
  })

  it('shows a window on a terminal, and takes it away', async () => {
    const proxy = await proxyCommand(['--target', await reference(FAULT)], true)
    await ask(proxy.baseUrl)
    await until(proxy, /1 exchange {2}0 under way {2}1 failed/)
    const { err } = await proxy.interrupt()
    expect(err).toContain('\u001B[2F\u001B[J')
    expect(err.indexOf('\u001B[2F\u001B[J')).toBeLessThan(err.indexOf('chatspec proxy 0'))
  })
})

describe('figures for Prometheus', () => {
  it('count exchanges, violations and times by names of ours only', async () => {
    const proxy = await proxyCommand(['--target', await reference(FAULT), '--metrics-port', '0'])
    const [, url = ''] = /figures for Prometheus at (\S+)/.exec(proxy.said()) ?? []
    await ask(proxy.baseUrl)
    await ask(proxy.baseUrl, KEY, {})
    await ask(proxy.baseUrl, 'sk-another-key')
    await fetch(new URL('/hostile{x="1"}', proxy.baseUrl))
    await fetch(proxy.baseUrl, { headers: { 'transfer-encoding': 'x' } }).catch(() => undefined)
    const text = await (await fetch(`${url}?module=chat`)).text()
    expect(
      text
        .split('\n')
        .filter((line) => /^chatspec_(exchanges|violations|own)/.test(line))
        .toSorted(),
    ).toEqual([
      'chatspec_exchanges_total{endpoint="chat",mode="document",status="2xx",verdict="pass"} 1',
      'chatspec_exchanges_total{endpoint="chat",mode="document",status="4xx",verdict="pass"} 1',
      'chatspec_exchanges_total{endpoint="chat",mode="stream",status="2xx",verdict="fail"} 1',
      'chatspec_exchanges_total{endpoint="other",mode="document",status="4xx",verdict="not-judged"} 1',
      'chatspec_exchanges_under_way 0',
      'chatspec_violations_total{rule="usage.final-chunk-empty-choices",severity="error"} 1',
    ])
    expect(text).toContain('chatspec_time_to_first_byte_seconds_count{mode="stream"} 1')
    expect(text).toContain('chatspec_time_to_first_byte_seconds_bucket{le="+Inf",mode="document"} 3')
    expect((await fetch(new URL('/', url))).status).toBe(404)
    await proxy.interrupt()
    await expect(fetch(url)).rejects.toThrow()
  })
})

describe('keys', () => {
  it('pass through, and are in no output, though the target echoes them everywhere', async () => {
    const keys = ['sk-planted-0123456789', 'planted-x-api-key-42', 'planted-in-query-42']
    const heard: string[] = []
    const target = await serving((request, response) => {
      heard.push(`${request.url} ${JSON.stringify(request.headers)}`)
      request.resume().on('end', () => {
        const echo = keys.join(' ')
        const said = { message: `no such key: ${echo}`, type: echo, param: [echo], code: { [echo]: echo } }
        const fields = {
          'content-type': 'application/json',
          'x-echo': echo,
          'x-ratelimit-reset-tokens': echo,
          'retry-after': echo,
        }
        const status = heard.length % 2 === 0 ? 200 : 429
        response
          .writeHead(status, fields)
          .end(JSON.stringify(status === 200 ? { id: echo, object: echo, choices: echo } : { error: said }))
      })
    })
    const into = folder()
    const outputs = FORMATS.flatMap((format) => ['--reporter', `${format}=${join(into, format)}`])
    const args = ['--record', join(into, 'run.har'), '--metrics-port', '0', '--annotate', '--verbose']
    const proxy = await proxyCommand(['--target', target, ...outputs, ...args])
    const [, url = ''] = /figures for Prometheus at (\S+)/.exec(proxy.said()) ?? []
    for (const path of ['chat/completions', 'models', 'chat/completions', 'chat/completions']) {
      await fetch(`${proxy.baseUrl}/${path}?key=${keys[2]}`, {
        method: path === 'models' ? 'GET' : 'POST',
        headers: { authorization: `Bearer ${keys[0]}`, 'x-api-key': keys[1] ?? '', 'content-type': 'application/json' },
        ...(path === 'models'
          ? {}
          : { body: JSON.stringify({ model: 'm', messages: [{ role: 'user', content: keys[0] }] }) }),
      })
    }
    const metrics = await (await fetch(url)).text()
    const { out, err } = await proxy.interrupt()
    for (const key of keys) expect(heard.join('\n')).toContain(key)
    const written = readdirSync(into).map((name) => [name, readFileSync(join(into, name), 'utf8')] as const)
    expect(written.map(([name]) => name).toSorted()).toEqual([...FORMATS, 'run.har'].toSorted())
    for (const [name, text] of [...written, ['metrics', metrics], ['stdout', out], ['stderr', err]] as const) {
      for (const key of keys) expect(text.includes(key), `${key} in ${name}`).toBe(false)
    }
    expect(err).toContain('[redacted]')
  })
})

describe('a proxy that cannot start', () => {
  it.each([
    [[], /there is no target: give --target URL/],
    [['--target', 'api.example.com'], /--target "api\.example\.com" is not an absolute http or https URL/],
    [['--target', 'ftp://api.example.com'], /is not an absolute http or https URL/],
    [
      ['--target', 'https://user:secret@api.example.com'],
      /the URL of api\.example\.com \(--target\) holds a user name or password/,
    ],
    [['--target', 'http://127.0.0.1:9', '--profile', 'opneai'], /there is no such profile; did you mean openai\?/],
    [['--target', 'http://127.0.0.1:9', '--host', '192.0.2.1'], /cannot listen on 192\.0\.2\.1, port 0/],
    [['--target', 'http://127.0.0.1:9', '--record', '/dev/null/run.har'], /cannot record to \/dev\/null\/run\.har/],
  ])('says why: %j', async (args, message) => {
    const { code, err } = await chatspec(['proxy', '--port', '0', ...args])
    expect(err).toMatch(message)
    expect(code).toBe(2)
    expect(err).not.toContain('secret')
  })

  it('says that the port is in use, and leaves no recording', async () => {
    const target = await reference()
    const into = folder()
    const { code, err } = await chatspec([
      'proxy',
      '--target',
      target,
      '--port',
      new URL(target).port,
      '--record',
      join(into, 'run.har'),
    ])
    expect(code).toBe(2)
    expect(err).toBe(
      `chatspec: port ${new URL(target).port} of 127.0.0.1 is in use (--port)\nGive another one; --port 0 takes a free one.\n`,
    )
    expect(readdirSync(into)).toEqual([])
  })

  it('does not pass on to itself', async () => {
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo // Listening on a port, so it is not a pipe or null.
    await new Promise((resolve) => server.close(resolve))
    const { code, err } = await chatspec(['proxy', '--target', `http://localhost:${port}/v1`, '--port', String(port)])
    expect(code).toBe(2)
    expect(err).toContain(`--target http://localhost:${port} is the proxy itself`)
  })
})
