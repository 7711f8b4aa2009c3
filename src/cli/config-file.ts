import { isObject } from '../define/json.ts'
import { nearest } from '../define/nearest.ts'
import { pointerSegment } from '../define/place.ts'
import { configErrors } from '../judge/document-shape.ts'
import { isSuiteFile } from '../setup/custom-suite-name.ts'
import { readPlaced, type PlacedDocument } from '../setup/placed-document.ts'
import type { Settings } from '../types/config.ts'
import { carriesSecret } from '../wire/redact.ts'
import { UsageError } from '../wire/usage-error.ts'
import { numberWanted, type Arguments } from './arguments.ts'
import { isVariableName } from './target-options.ts'
import { VERIFY_OPTIONS } from './verify-options.ts'

/** Settings of one level of a configuration, by the names of the flags, as the command line would give them. */
export interface Layer {
  readonly settings: Arguments
  readonly lineOf: (name: string) => number
}

/** A configuration as it was read. */
export interface Config {
  readonly file: string
  readonly top: Layer
  readonly targets: ReadonlyMap<string, Layer>
}

/** Flags that a file must not set, and why. */
const NOT_IN_A_FILE: Readonly<Record<string, string>> = {
  'api-key': 'a key never stands in a configuration: name the variable that holds it with api-key-env',
  'dry-run': 'a run that sends nothing is asked for on the command line',
  'update-baseline': 'failures are accepted on the command line, each time',
  config: 'a configuration does not name another one',
  target: 'the target is picked on the command line',
  'all-targets': 'the targets are picked on the command line',
  'print-config': 'the settings are shown on the command line',
}

/** Reads a configuration; nothing in it is run. Throws a UsageError with the file, the line and the key at fault. */
export function readConfig(file: string): Config {
  const document = readPlaced(file, 'configuration')
  if (isObject(document.value)) refuseFlags(document, document.value)
  const [fault] = configErrors(document.value)
  if (fault !== undefined) throw mistake(document, fault.pointer, fault.message)
  // The schema, from which the type was made, has just been checked.
  const { targets = {}, ...top } = document.value as Settings
  return {
    file,
    top: layerOf(document, '', top),
    targets: new Map(
      Object.entries(targets).map(([name, settings]) => [name, targetOf(document, name, settings)] as const),
    ),
  }
}

/** Flags that a file must not set are known, so that the schema's word would mislead. */
function refuseFlags(document: PlacedDocument, value: Readonly<Record<string, unknown>>, at = ''): void {
  for (const name of Object.keys(value)) {
    const reason = Object.entries(NOT_IN_A_FILE).find(([flag]) => isSpelling(name, flag))?.[1]
    if (reason !== undefined) throw mistake(document, `${at}/${name}`, `does not belong here: ${reason}`)
  }
  const targets = at === '' ? value['targets'] : undefined
  if (!isObject(targets)) return
  for (const [name, target] of Object.entries(targets)) {
    if (isObject(target)) refuseFlags(document, target, `/targets${pointerSegment(name)}`)
  }
}

/** Whether a member is called as a flag is, also as other tools would write it: apiKey, api_key. */
const isSpelling = (name: string, flag: string): boolean =>
  name.replaceAll('_', '-').replaceAll(/[A-Z]/g, '-$&').toLowerCase() === flag

// Names become parts of file names.
const TARGET_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]*$/

function targetOf(document: PlacedDocument, name: string, settings: Settings): Layer {
  const pointer = `/targets${pointerSegment(name)}`
  if (!TARGET_NAME.test(name)) {
    throw mistake(document, pointer, 'the name of a target is made of letters, digits, dots, hyphens and underscores')
  }
  if (settings.targets !== undefined)
    throw mistake(document, `${pointer}/targets`, 'a target has no targets of its own')
  return layerOf(document, pointer, settings)
}

function layerOf(document: PlacedDocument, pointer: string, settings: Omit<Settings, 'targets'>): Layer {
  const { $schema: _schema, ...own } = settings
  refuseSecretsAndPrograms(document, pointer, settings)
  for (const [name, value] of Object.entries(own)) {
    const option = VERIFY_OPTIONS[name]
    const wanted = option?.type === 'number' ? numberWanted(value, option) : undefined
    if (wanted !== undefined) throw mistake(document, `${pointer}/${name}`, `expected ${wanted}`)
  }
  return {
    settings: Object.fromEntries(Object.entries(own).map(([name, value]) => [name, asArgument(name, value)])),
    lineOf: (name) => document.lineOf(`${pointer}/${name}`),
  }
}

function refuseSecretsAndPrograms(document: PlacedDocument, pointer: string, settings: Settings): void {
  const { baseline, header = [], suite = [], 'api-key-env': variable } = settings
  if (baseline === true) throw mistake(document, `${pointer}/baseline`, 'expected the name of a file, or false')
  if (variable !== undefined && !isVariableName(variable)) {
    const what = 'expected the name of an environment variable. What stands there is not shown, as it may be the key'
    throw mistake(document, `${pointer}/api-key-env`, what)
  }
  for (const field of [header].flat()) {
    const name = field.split(':', 1)[0]?.trim() ?? ''
    if (!carriesSecret(name)) continue
    throw mistake(document, `${pointer}/header`, `${name} carries a key, which never stands in a configuration`)
  }
  for (const name of [suite].flat()) {
    if (!isSuiteFile(name)) continue
    throw mistake(document, `${pointer}/suite`, `${name} is a program: a configuration runs none; give --suite ${name}`)
  }
}

function asArgument(name: string, value: unknown): unknown {
  if (VERIFY_OPTIONS[name]?.array === true) return [value].flat()
  return isObject(value) ? JSON.stringify(value) : value
}

function mistake(document: PlacedDocument, pointer: string, message: string): UsageError {
  const key = pointer.slice(pointer.lastIndexOf('/') + 1)
  const what = pointer === '' ? 'the document' : pointer.slice(1).replaceAll('/', '.').replaceAll('~1', '/')
  const known = Object.keys(VERIFY_OPTIONS).filter((name) => !Object.hasOwn(NOT_IN_A_FILE, name))
  const guess = message === 'is not a known member' ? nearest(key, [...known, 'targets']) : undefined
  return new UsageError('bad-configuration', `${document.file}:${document.lineOf(pointer)}: ${what}: ${message}`, {
    fix: guess === undefined ? 'Its keys are the flags that chatspec verify --help shows.' : `Did you mean ${guess}?`,
  })
}
