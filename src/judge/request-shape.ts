import { validateRequest } from '../types/request-validators.js'
import { mismatchesOf, type Mismatch } from './mismatch.ts'

/** Whether a request body has the documented form. */
export function fitsRequestSchema(json: unknown): boolean {
  return validateRequest(json)
}

/** Where a request body departs from the documented form, in the order of the schema; empty when it fits. */
export function requestErrors(json: unknown): readonly Mismatch[] {
  return validateRequest(json) ? [] : mismatchesOf(validateRequest.errors ?? [], json)
}
