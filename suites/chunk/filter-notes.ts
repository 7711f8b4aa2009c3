import type { ChunkChoice, ChunkView } from '../../src/define/chunk.ts'

/**
 * Whether a chunk holds what a content filter made of the prompt or the answer, and no piece of the answer, as Azure
 * sends them: `chunk.choices-empty` reports the first kind.
 */
export function isFilterNotes(chunk: ChunkView): boolean {
  return isUnnamed(chunk) || notesOnPrompt(chunk)
}

/**
 * Whether a chunk belongs to no completion by its own account: its id is empty, and it has no choices, or only what a
 * filter found in them. Its model is empty as well, except where it holds notes: there newer versions of Azure name it.
 * The names and times that it leaves out are no change of those of the other chunks.
 */
export function isUnnamed(chunk: ChunkView): boolean {
  const { raw, choices } = chunk
  if (raw['id'] !== '' || !choices.every(holdsOnlyNotes)) return false
  return raw['model'] === '' || choices.length > 0 || notesOnPrompt(chunk)
}

const notesOnPrompt = ({ raw }: ChunkView): boolean => 'prompt_filter_results' in raw || 'prompt_annotations' in raw

/** Whether a choice tells of the answer and brings nothing of it: a delta of any type, or an end, is a part of it. */
function holdsOnlyNotes({ raw, finishReason }: ChunkChoice): boolean {
  if ('delta' in raw || 'message' in raw || (finishReason ?? null) !== null) return false
  return 'content_filter_results' in raw || 'content_filter_offsets' in raw
}
