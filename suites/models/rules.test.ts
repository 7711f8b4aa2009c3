import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../src/define/json.ts'
import { completion, verdict, type Given } from '../../tests/kit/exchange.ts'
import { related, type Part } from '../../tests/kit/related.ts'
import { list, listsTarget } from './list.ts'
import { retrieve, unknown404 } from './retrieve.ts'

const MODEL = { id: 'm-1', object: 'model', created: 1_767_225_600, owned_by: 'somebody' }
const AIMED = { aim: { rule: 'models.unknown-404', expects: 'refusal' } } as const

const listing = (body: JsonObject | string, given: Given = {}): Given => ({
  method: 'GET',
  path: 'models',
  body,
  ...given,
})
const listed = (...data: readonly unknown[]): Given => listing({ object: 'list', data })
const retrieved = (id: string, body: JsonObject | string, given: Given = {}): Given => ({
  method: 'GET',
  path: `models/${id}`,
  body,
  ...given,
})
const missing = (id: string, message: string, status = 404, given: Given = {}): Given =>
  retrieved(id, { error: { message, type: 'invalid_request_error', param: null, code: null } }, { status, ...given })
const chatted = (request: JsonObject = {}, given: Given = {}): Given => ({ request, ...given })

describe('models.list', () => {
  it.each<readonly [what: string, given: Given, expected: unknown]>([
    ['a list', listed(MODEL, { ...MODEL, id: 'm-2', permission: [] }), 'pass'],
    ['an empty list', listed(), 'pass'],
    ['a chat request', {}, 'not-applicable'],
    ['no list at all', listing({ error: { message: 'x' } }, { status: 404 }), 'unseen'],
    ['a wrong key', listing({ error: { message: 'x' } }, { status: 401 }), 'unseen'],
    ['a bare array', listing('[{"id":"m-1"}]'), ['not-an-object']],
    ['a web page', listing('<html></html>'), ['not-an-object']],
    ['another type', listing({ object: 'page', data: [MODEL] }), ['wrong-object']],
    ['data under another name', listing({ object: 'list', models: [MODEL] }), ['no-data']],
    ['data that is null', listing({ object: 'list', data: null }), ['no-data']],
    ['bare ids', listed('m-1'), ['not-a-model']],
    ['an entry without an id', listed({ ...MODEL, id: undefined }), ['no-id']],
    ['an entry of another type', listed({ ...MODEL, object: 'deployment' }), ['wrong-entry-object']],
    ['a date', listed({ ...MODEL, created: '2026-01-01' }), ['no-created']],
    ['milliseconds', listed({ ...MODEL, created: 1_767_225_600_000 }), ['not-in-seconds']],
    [
      'labelled as text',
      listing({ object: 'list', data: [MODEL] }, { headers: { 'content-type': 'text/plain' } }),
      ['other-media-type'],
    ],
    ['a capture without header fields', listing({ object: 'list', data: [MODEL] }, { headers: {} }), 'pass'],
    ['no owner', listed({ ...MODEL, owned_by: null }), ['no-owner']],
    ['one twice', listed(MODEL, MODEL), ['repeated-id']],
  ])('%s', (_what, given, expected) => {
    expect(verdict(list, given)).toEqual(expected)
  })
})

describe('models.lists-target', () => {
  it.each<readonly [what: string, parts: readonly Part[], expected: unknown]>([
    ['listed', [listed(MODEL), chatted()], 'pass'],
    ['not listed', [listed({ ...MODEL, id: 'other' }), chatted()], ['x1 not-listed']],
    ['an empty list', [listed(), chatted()], ['x1 not-listed']],
    ['listed on the second list', [listed(), chatted(), listed(MODEL)], 'pass'],
    ['a version of it', [listed({ ...MODEL, id: 'm-1-2026-01-31' }), chatted()], 'pass'],
    ['a tag of it', [listed({ ...MODEL, id: 'm-1:latest' }), chatted()], 'pass'],
    ['below a folder', [listed({ ...MODEL, id: 'models/m-1' }), chatted()], 'pass'],
    ['another with the same beginning', [listed({ ...MODEL, id: 'm-11' }), chatted()], ['x1 not-listed']],
    ['a page of the list', [listing({ object: 'list', data: [], has_more: true }), chatted()], 'unseen'],
    ['a part of the list, as it was asked for', [{ ...listed(), path: 'models?limit=1' }, chatted()], 'unseen'],
    [
      'a query that all requests carry',
      [{ ...listed(), path: 'models?v=1' }, chatted({}, { path: 'chat/completions?v=1' })],
      ['x1 not-listed'],
    ],
    ['no list', [chatted()], 'unseen'],
    ['nobody answers', [listed(), chatted({}, { status: 404, body: { error: { message: 'x' } } })], 'unseen'],
    [
      'a model that was made up to be refused',
      [listed(MODEL), chatted({ model: 'nobody' }, { aim: { rule: 'error.unknown-model-404', expects: 'refusal' } })],
      'unseen',
    ],
  ])('%s', (_what, parts, expected) => {
    expect(related(listsTarget, parts)).toEqual(expected)
  })
})

describe('models.retrieve', () => {
  const known = listed(MODEL, { ...MODEL, id: 'a b' })
  it.each<readonly [what: string, parts: readonly Part[], expected: unknown]>([
    ['the same', [known, retrieved('m-1', MODEL)], 'pass'],
    ['the same, with more about it', [known, retrieved('m-1', { ...MODEL, context: 4096 })], 'pass'],
    ['an id that has to be escaped', [known, retrieved('a%20b', { ...MODEL, id: 'a b' })], 'pass'],
    ['an id that is no escape', [known, retrieved('a%zz', MODEL)], 'unseen'],
    ['made at another time', [known, retrieved('m-1', { ...MODEL, created: 1 })], ['x2 other-object']],
    ['a list of it', [known, retrieved('m-1', '[]')], ['x2 not-a-model']],
    ['not found', [known, missing('m-1', "The model 'm-1' does not exist.")], ['x2 not-found']],
    ['no such path', [known, missing('m-1', 'Not Found')], ['x2 no-endpoint']],
    ['no such path, with another status', [known, missing('m-1', 'Unknown endpoint', 400)], ['x2 no-endpoint']],
    ['asked too often', [known, missing('m-1', 'Slow down.', 429)], 'unseen'],
    ['not for this key', [known, missing('m-1', 'No.', 403)], 'unseen'],
    ['one that is not listed', [known, retrieved('m-2', { ...MODEL, id: 'm-2' })], 'unseen'],
    ['no list to compare with', [retrieved('m-1', MODEL)], 'unseen'],
    ['a failure', [known, missing('m-1', 'x', 500)], 'unseen'],
  ])('%s', (_what, parts, expected) => {
    expect(related(retrieve, parts)).toEqual(expected)
  })
})

describe('models.unknown-404', () => {
  const asked = (message: string, status?: number): Given => missing('no-such', message, status, AIMED)
  it.each<readonly [what: string, given: Given, expected: unknown]>([
    ['not found', asked('No such model.'), 'pass'],
    ['not found, in a recording', missing('no-such', 'No such model.'), 'pass'],
    ['found, in a recording', retrieved('m-1', MODEL), 'unseen'],
    ['invented', retrieved('no-such', MODEL, AIMED), ['accepted']],
    ['another status', asked('No such model.', 400), ['other-4xx']],
    ['a crash', asked('Internal error', 500), ['server-error']],
    ['no such endpoint', asked('Not allowed', 405), 'unseen'],
    ['not for this key', asked('No.', 403), 'unseen'],
    ['overload', asked('Later.', 503), 'unseen'],
    ['no error object', retrieved('no-such', { detail: 'Not Found' }, { status: 404 }), ['no-envelope']],
    ['a chat request', { body: completion() }, 'not-applicable'],
  ])('%s', (_what, given, expected) => {
    expect(verdict(unknown404, given)).toEqual(expected)
  })
})
