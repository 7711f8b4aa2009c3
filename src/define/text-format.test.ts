import { describe, expect, it } from 'vitest'
import { isNotOfFormat } from './text-format.ts'

const OF: Readonly<Record<string, readonly string[]>> = {
  date: ['2026-02-01', '2026-02-30', '20260201', '-0044-03-15', '+12026-01-01', '2026-W05-1', '2026-032'],
  time: ['15:00:00Z', '15:00:00.123+02:00', '15:00', '23:59:60z', 'T15:00:00-0700', '15:00:00 Z'],
  'date-time': [
    '2026-06-02T15:00:00Z',
    '2026-06-02t15:00:00.5z',
    '2026-06-02 15:00:00+02:00',
    '2026-06-02T15:00:00',
    '2026-06-02T15:00',
    '20260602T150000Z',
  ],
  uuid: [
    '3f2504e0-4f89-11d3-9a0c-0305e82c3301',
    '3F2504E0-4F89-11D3-9A0C-0305E82C3301',
    '00000000-0000-0000-0000-000000000000',
    '3f2504e04f8911d39a0c0305e82c3301',
    'urn:uuid:3f2504e0-4f89-11d3-9a0c-0305e82c3301',
  ],
  ipv4: ['1.2.3.4', '255.255.255.255', '010.0.0.1', '0.0.0.0'],
  ipv6: ['::', '::1', '2001:db8::1', 'fe80::1%eth0', '::ffff:192.0.2.1', '1:2:3:4:5:6:7:8'],
  email: ['a@b.c', 'jo+x@localhost', '"a b@c"@x.org', 'jo@[IPv6:::1]', 'jörg@münchen.de', "o'neil@x.org"],
  hostname: ['not a host name'],
  duration: ['a while'],
  'no-such-format': ['anything'],
  toString: ['anything'],
}

const NOT_OF: Readonly<Record<string, readonly string[]>> = {
  date: [
    '01/02/2026',
    'tomorrow',
    '2 February 2026',
    '2026-02-01T00:00:00Z',
    '',
    '2026',
    '2026-02',
    '1780000000',
    ' 2026-02-01',
  ],
  time: ['3pm', 'noon', '', '2026-06-02T15:00:00Z', '15h00'],
  'date-time': ['June 2nd, 2025 at 3pm', 'tomorrow', '2026-06-02', '15:00:00Z', '1780000000', ''],
  uuid: ['123', '', '3f2504e0-4f89-11d3-9a0c-0305e82c330', '3f2504e0-4f89-11d3-9a0c-0305e82c330g'],
  ipv4: ['300.1.1.1', '1.1.1.1.1', '1.2.3', '1.2.3.4.', '::1', 'localhost', ''],
  ipv6: ['1.2.3.4', 'fe80', '12345', 'g::1', '', 'localhost:80', '[::1]'],
  email: ['not an email', 'jo', '@x.org', 'jo@', 'Jo <jo@x.org>', 'jo@x org', ''],
}

const cases = (texts: Readonly<Record<string, readonly string[]>>): (readonly [format: string, text: string])[] =>
  Object.entries(texts).flatMap(([format, list]) => list.map((text) => [format, text] as const))

describe('isNotOfFormat', () => {
  it.each(cases(OF))('takes for a %s: %j', (format, text) => {
    expect(isNotOfFormat(text, format)).toBe(false)
  })

  it.each(cases(NOT_OF))('knows that it is no %s: %j', (format, text) => {
    expect(isNotOfFormat(text, format)).toBe(true)
  })

  it('needs no more time than the text is long', () => {
    const long = ['"@'.repeat(50_000), '1'.repeat(100_000), `${'a:'.repeat(50_000)}!`, '0'.repeat(100_000)]
    const began = performance.now()
    for (const text of long) for (const format of Object.keys(OF)) isNotOfFormat(text, format)
    expect(performance.now() - began).toBeLessThan(2000)
  })
})
