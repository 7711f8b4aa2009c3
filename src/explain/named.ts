/** An id with its sentence. */
export interface Named {
  readonly id: string
  readonly says: string
}
