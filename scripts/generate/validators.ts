import { Ajv2020 } from 'ajv/dist/2020.js'
import { _, type CodeKeywordDefinition } from 'ajv/dist/core.js'
import standalone from 'ajv/dist/standalone/index.js'
import { build } from 'esbuild'

import { bundled, inlined, mapInside, without, type Schema } from './schemas.ts'

const HEADER = '// Generated from schemas/ by npm run generate; do not edit.'

type Validators = Readonly<Record<string, () => Schema>>

/**
 * The schemas that are checked at run time, by the module that holds their validators: a hundred kilobytes each, so that a
 * command loads what it needs. The paths of annotated schemas must be unique, so their references are inlined, which
 * also spares the calls; the others stay small as they are.
 */
const MODULES: Readonly<Record<string, Validators>> = {
  'request-validators': {
    validateRequest: () => bundled('request'),
  },
  'answer-validators': {
    validateCompletion: () => inlined('completion'),
    validateChunk: () => inlined('chunk'),
    validateError: () => inlined('error'),
  },
  'document-validators': {
    validateReport: () => bundled('report'),
    validateProfile: () => bundled('profile'),
    validateBaseline: () => bundled('baseline'),
    validateConfig: () => bundled('config'),
  },
}

const WORDS_ONLY = ['title', 'description', 'deprecated', 'x-rule', 'x-rule-missing', 'x-rule-enum']

/** That a text is not empty. The keyword as Ajv has it counts the characters of the whole text, of every id of a stream. */
const NOT_EMPTY: CodeKeywordDefinition = {
  keyword: 'minLength',
  type: 'string',
  schemaType: 'number',
  metaSchema: { const: 1 },
  code: (context) => context.fail(_`${context.data} === ""`),
  error: { message: '', params: _`{limit: 1}` },
}

/** The modules of validators and their declarations, by file name. They import nothing. */
export async function validatorFiles(): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>()
  for (const [name, validators] of Object.entries(MODULES)) {
    files.set(`${name}.js`, await codeOf(validators))
    files.set(`${name}.d.ts`, declarationsOf(validators))
  }
  return files
}

async function codeOf(validators: Validators): Promise<string> {
  const ajv = new Ajv2020({
    strict: true,
    allErrors: true,
    allowUnionTypes: true,
    discriminator: true,
    inlineRefs: false,
    messages: false,
    code: { source: true, esm: true },
  })
  ajv.removeKeyword('minLength').addKeyword(NOT_EMPTY)
  for (const [name, schema] of Object.entries(validators)) ajv.addSchema(silent(schema()), name)
  const names = Object.keys(validators)
  const source = withFewErrors(standalone.default(ajv, Object.fromEntries(names.map((name) => [name, name]))))
  // The code that Ajv makes calls require() for its own small parts, which an ES module does not have.
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: import.meta.dirname, loader: 'js' },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'node20',
    minify: true,
    legalComments: 'none',
    lineLimit: 120,
  })
  const [file] = outputFiles
  if (file === undefined) throw new Error('esbuild gave no output')
  return `${HEADER}\n${file.text}`
}

/** A hostile document can be wrong in millions of places: as many errors as are looked at are kept. */
const MOST_ERRORS = 1000
const KEEPS_ERROR = /else ?\{\s*vErrors\.push\((err\d+)\);\s*\}/g

function withFewErrors(source: string): string {
  if (!KEEPS_ERROR.test(source)) throw new Error('Ajv writes another code than before: errors would not be bounded')
  return source.replaceAll(KEEPS_ERROR, `else if (vErrors.length < ${MOST_ERRORS}) { vErrors.push($1); }`)
}

function declarationsOf(validators: Validators): string {
  const functions = Object.keys(validators).map((name) => `export declare const ${name}: Validator`)
  return `${HEADER}

/** What does not fit, as Ajv says it. */
export interface ValidationError {
  /** The keyword that fails. */
  readonly keyword: string
  /** JSON Pointer of the value within the document. */
  readonly instancePath: string
  /** Path of the keyword within the schema, beginning with \`#\`. */
  readonly schemaPath: string
  readonly params: { readonly [name: string]: unknown }
}

/** Tells whether a value fits. When it does not, \`errors\` holds all reasons until the next call. */
export interface Validator {
  (data: unknown): boolean
  readonly errors?: readonly ValidationError[] | null
}

${functions.join('\n')}
`
}

/** Leaves out words for people: the compiled code would carry them along. */
function silent(schema: Schema): Schema {
  return mapInside(without(schema, WORDS_ONLY), silent)
}
