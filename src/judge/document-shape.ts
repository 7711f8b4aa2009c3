import { validateBaseline, validateConfig, validateProfile, validateReport } from '../types/document-validators.js'
import { mismatchesOf, type Mismatch } from './mismatch.ts'

/** Where a document departs from the form of baselines; empty when it fits. */
export function baselineErrors(json: unknown): readonly Mismatch[] {
  return validateBaseline(json) ? [] : mismatchesOf(validateBaseline.errors ?? [], json)
}

/** Where a document departs from the form of configuration files; empty when it fits. */
export function configErrors(json: unknown): readonly Mismatch[] {
  return validateConfig(json) ? [] : mismatchesOf(validateConfig.errors ?? [], json)
}

/** Where a document departs from the form of profile files; empty when it fits. */
export function profileErrors(json: unknown): readonly Mismatch[] {
  return validateProfile(json) ? [] : mismatchesOf(validateProfile.errors ?? [], json)
}

/** Where a document departs from the form of reports; empty when it fits. */
export function reportErrors(json: unknown): readonly Mismatch[] {
  return validateReport(json) ? [] : mismatchesOf(validateReport.errors ?? [], json)
}
