import { describe, expect, it } from 'vitest'
import { namesSecret, namesSecretInQuery } from './secret-names.ts'

describe('names of secrets', () => {
  it.each([
    'Authorization',
    'X-Forwarded-Authorization',
    'Proxy-Authorization',
    'Helicone-Auth',
    'cf-aig-authorization',
    'X-Auth-Key',
    'x-api-key',
    'apikey',
    'openai_api_key',
    'Ocp-Apim-Subscription-Key',
    'x-portkey-virtual-key',
    'x-vercel-protection-bypass',
    'X-JWT',
    'X-CSRFToken',
    'X-Amz-Security-Token',
    'clientSecret',
    'X-Credentials',
    'X-Api-Pass',
    'key',
  ])('are known: %s', (name) => {
    expect(namesSecret(name)).toBe(true)
  })

  it.each([
    'Content-Type',
    'Idempotency-Key',
    'x-ratelimit-remaining-tokens',
    'x-ratelimit-limit-token',
    'X-Request-Id',
    'WWW-Authenticate',
    'x-max-tokens',
    'prompt-cache-key',
    'Author',
    'x-portkey-trace-id',
    'api-version',
    'monkey',
  ])('are told from others: %s', (name) => {
    expect(namesSecret(name)).toBe(false)
  })

  it.each([
    ['key', true],
    ['code', true],
    ['X-Amz-Signature', true],
    ['client_secret', true],
    ['api%5Fkey', true],
    ['%E0%A4%A', false],
    ['api-version', false],
  ])('are known in a query: %s', (member, isSecret) => {
    expect(namesSecretInQuery(member)).toBe(isSecret)
  })
})
