// Generated from schemas/error.schema.json by npm run generate; do not edit.

/**
 * The JSON document of an answer with a status of 400 or above. Servers may add members anywhere.
 */
export interface ErrorResponse {
  error: ApiError
  [k: string]: unknown
}
/**
 * What went wrong.
 */
export interface ApiError {
  /**
   * What went wrong, for people.
   */
  message: string
  /**
   * The class of the error, for programs.
   */
  type: string
  /**
   * The parameter at fault; null when it is none in particular.
   */
  param: string | null
  /**
   * A name for the error, finer than the type; null when there is none.
   */
  code: string | null
  [k: string]: unknown
}
