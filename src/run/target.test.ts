import { describe, expect, it } from 'vitest'
import type { Credentials } from '../define/cases.ts'
import { header } from '../define/exchange.ts'
import { buildRequest, urlOf, type Target } from './target.ts'

const target: Target = {
  baseUrl: 'https://u:p@host/v1/?api-version=3',
  key: 'sk-1',
  headers: { 'X-Team': 'a' },
  userAgent: 'test',
}

describe('buildRequest', () => {
  it('puts paths below the base URL, keeps its query and drops credentials', () => {
    expect(urlOf(target.baseUrl, 'models')).toBe('https://host/v1/models?api-version=3')
    expect(urlOf('http://host', 'chat/completions')).toBe('http://host/chat/completions')
  })

  it.each<[Credentials, string | undefined]>([
    ['key', 'Bearer sk-1'],
    ['none', undefined],
    ['wrong', 'Bearer sk-chatspec-wrong-key-000000000000000000000000'],
    ['empty-bearer', 'Bearer '],
    ['scheme-only', 'Bearer'],
    ['no-scheme', 'sk-1'],
    ['lower-case-scheme', 'bearer sk-1'],
  ])('presents the key as %s', (credentials, value) => {
    const { request } = buildRequest({ body: {}, credentials }, target)
    expect(header(request.headers, 'authorization')).toBe(value)
  })

  it('sends what the user adds, and takes a key away that was added when a case goes without', () => {
    const keyed: Target = { ...target, key: undefined, headers: { 'api-key': 'k', 'X-Team': 'a' } }
    const names = (credentials: Credentials): readonly string[] =>
      buildRequest({ body: {}, credentials }, keyed).request.headers.map(([name]) => name)
    expect(names('key')).toEqual(['Content-Type', 'Accept', 'User-Agent', 'api-key', 'X-Team'])
    expect(names('none')).toEqual(['Content-Type', 'Accept', 'User-Agent', 'X-Team'])
  })

  it('lets a case replace a field in any spelling, and send bytes that are not JSON', () => {
    const spec = {
      bodyText: '{"a":',
      headers: { 'content-type': 'text/plain' },
      aim: { rule: 'r', expects: 'refusal' as const },
    }
    const { request, aim } = buildRequest(spec, target)
    expect(request.headers.filter(([name]) => name.toLowerCase() === 'content-type')).toEqual([
      ['content-type', 'text/plain'],
    ])
    expect(new TextDecoder().decode(request.body)).toBe('{"a":')
    expect(aim).toEqual(spec.aim)
  })

  it('adds the members that the user asks for to chat requests, unless the case sets them', () => {
    const extended: Target = { ...target, extraBody: { provider: 'x', n: 1 } }
    const bodyOf = (spec: Parameters<typeof buildRequest>[0]): string =>
      new TextDecoder().decode(buildRequest(spec, extended).request.body)
    expect(bodyOf({ body: { n: 2 } })).toBe('{"provider":"x","n":2}')
    expect(bodyOf({ body: { n: 2 }, path: 'other' })).toBe('{"n":2}')
    expect(bodyOf({ bodyText: '{' })).toBe('{')
  })

  it('sends no body where there is none', () => {
    const { request } = buildRequest({ method: 'GET', path: 'models' }, target)
    expect([request.method, request.body, header(request.headers, 'content-type')]).toEqual([
      'GET',
      undefined,
      undefined,
    ])
  })
})
