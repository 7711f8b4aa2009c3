// Generated from schemas/ by npm run generate; do not edit.

/** What does not fit, as Ajv says it. */
export interface ValidationError {
  /** The keyword that fails. */
  readonly keyword: string
  /** JSON Pointer of the value within the document. */
  readonly instancePath: string
  /** Path of the keyword within the schema, beginning with `#`. */
  readonly schemaPath: string
  readonly params: { readonly [name: string]: unknown }
}

/** Tells whether a value fits. When it does not, `errors` holds all reasons until the next call. */
export interface Validator {
  (data: unknown): boolean
  readonly errors?: readonly ValidationError[] | null
}

export declare const validateReport: Validator
export declare const validateProfile: Validator
export declare const validateBaseline: Validator
export declare const validateConfig: Validator
