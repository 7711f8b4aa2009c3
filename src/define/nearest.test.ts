import { describe, expect, it } from 'vitest'
import { isSlipOf } from './nearest.ts'

const KNOWN = ['json_object', 'auto', 'mp3', 'high', 'xhigh']

describe('isSlipOf', () => {
  it.each<[string, string, boolean]>([
    ['a letter too many', 'json_objects', true],
    ['a letter too few', 'json_objec', true],
    ['another letter', 'auta', true],
    ['another case', 'AUTO', true],
    ['the word itself', 'auto', false],
    ['a word that is near another', 'high', false],
    ['two letters off', 'audi', false],
    ['a short word', 'mp4', false],
    ['another word', 'yaml', false],
  ])('%s: %s', (_what, word, expected) => expect(isSlipOf(word, KNOWN)).toBe(expected))
})
