import { describe, expect, it } from 'vitest'
import { mood, MOODS } from './kit/moods.ts'
import { failures, verifyDeviant, warnings } from './kit/verify.ts'

/** What the openai profile warns of: the user may want to know, and no gate closes. */
const WARNED: Readonly<Record<string, readonly string[]>> = {
  'says nothing': ['message.text-nonempty'],
  'always calls where it may': ['tools.choice-auto-text'],
  'breaks one in three loose arguments': [
    'toolstream.arguments-json',
    'tools.arguments-json',
    'tools.choice-auto-text',
  ],
  'adds members to loose arguments': ['tools.arguments-loose-valid', 'tools.choice-auto-text'],
  'fences JSON where nobody forbids it': ['tools.with-format', 'format.no-fences', 'format.loose-json'],
  'ignores schemas that are not strict': ['tools.with-format', 'format.no-fences', 'format.loose-json'],
  'thinks, and now and then says nothing more': ['message.text-nonempty'],
}

describe('a model is never judged', () => {
  it.each(Object.entries(MOODS))('one that %s breaks no rule in any profile', async (name, nature) => {
    const { code, report, sentence } = await verifyDeviant([mood(nature)])
    expect(failures(report)).toEqual({})
    expect([code, sentence]).toEqual([0, expect.stringContaining('conforms')])
    expect(Object.values(report.profiles).map(({ verdict }) => verdict)).toEqual(['conforms', 'conforms', 'conforms'])
    // What the umbrella rule on streams warns of is what the others warn of.
    const warned = warnings(report, 'openai').filter((id) => id !== 'stream.assembled-valid')
    expect(warned.toSorted()).toEqual((WARNED[name] ?? []).toSorted())
  })
})
