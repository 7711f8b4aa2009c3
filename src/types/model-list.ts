// Generated from schemas/model-list.schema.json by npm run generate; do not edit.

/**
 * The models that the server offers, as `GET /models` answers. Servers may add members.
 */
export interface ModelList {
  /**
   * The kind of document.
   */
  object: 'list'
  /**
   * The models, each id once.
   */
  data: Model[]
  [k: string]: unknown
}
/**
 * A model that the server offers, as `GET /models/{id}` answers. Servers may add members.
 */
export interface Model {
  /**
   * Name by which requests ask for the model.
   */
  id: string
  /**
   * The kind of document.
   */
  object: 'model'
  /**
   * When the model was made, in seconds since 1970.
   */
  created: number
  /**
   * Who owns the model.
   */
  owned_by: string
  [k: string]: unknown
}
