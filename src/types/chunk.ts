// Generated from schemas/chunk.schema.json by npm run generate; do not edit.

/**
 * A piece of a function call; null says that the call is one of another kind.
 */
export type FunctionFragment = {
  /**
   * Name of the function; on the first piece only.
   */
  name?: string
  /**
   * The next piece of the JSON text of the arguments.
   */
  arguments?: string
  [k: string]: unknown
} | null
/**
 * Log probabilities of the tokens; null when not asked for.
 */
export type Logprobs = {
  /**
   * One entry for each token of the text.
   */
  content: TokenLogprob[] | null
  /**
   * One entry for each token of the refusal.
   */
  refusal: TokenLogprob[] | null
  [k: string]: unknown
} | null
/**
 * What the request cost in tokens.
 */
export type Usage = {
  /**
   * Tokens of the prompt.
   */
  prompt_tokens: number
  /**
   * Tokens that the model made, hidden reasoning included, over all choices.
   */
  completion_tokens: number
  /**
   * The sum of both.
   */
  total_tokens: number
  /**
   * Parts of the prompt tokens.
   */
  prompt_tokens_details?: {
    /**
     * Tokens taken from a cache.
     */
    cached_tokens?: number
    /**
     * Tokens written to a cache.
     */
    cache_write_tokens?: number
    /**
     * Tokens of sound.
     */
    audio_tokens?: number
    [k: string]: unknown
  }
  /**
   * Parts of the completion tokens.
   */
  completion_tokens_details?: {
    /**
     * Tokens of reasoning, shown or not.
     */
    reasoning_tokens?: number
    /**
     * Tokens of sound.
     */
    audio_tokens?: number
    /**
     * Predicted tokens that came true.
     */
    accepted_prediction_tokens?: number
    /**
     * Predicted tokens that did not.
     */
    rejected_prediction_tokens?: number
    [k: string]: unknown
  }
  [k: string]: unknown
} | null
/**
 * The processing mode that served the request.
 */
export type ServiceTier = 'auto' | 'default' | 'flex' | 'scale' | 'priority' | 'fast' | null
/**
 * What moderation found; only when the request asked for it.
 */
export type Moderation = {
  input: Moderated
  output: Moderated
  [k: string]: unknown
} | null

/**
 * The JSON object of one event of a streamed answer. Servers may add members anywhere.
 */
export interface Chunk {
  /**
   * Name of the completion, the same on every chunk.
   */
  id: string
  /**
   * The kind of document.
   */
  object: 'chat.completion.chunk'
  /**
   * When the completion was begun, in seconds since 1970; the same on every chunk.
   */
  created: number
  /**
   * The model that answers.
   */
  model: string
  /**
   * The choices that grow with this chunk; empty on the chunk that carries usage.
   */
  choices: ChunkChoice[]
  usage?: Usage
  /**
   * Names the configuration that the model runs on.
   */
  system_fingerprint?: string
  service_tier?: ServiceTier
  moderation?: Moderation
  /**
   * Random characters that even out the size of events.
   */
  obfuscation?: string
  [k: string]: unknown
}
/**
 * What one choice gains.
 */
export interface ChunkChoice {
  /**
   * Which choice, counted from 0.
   */
  index: number
  delta: Delta
  /**
   * Null until the choice ends, then why it ended.
   */
  finish_reason: 'stop' | 'length' | 'tool_calls' | 'content_filter' | 'function_call' | null
  logprobs?: Logprobs
  [k: string]: unknown
}
/**
 * The new pieces of the message.
 */
export interface Delta {
  /**
   * Who speaks; on the first delta of a choice only.
   */
  role?: 'assistant'
  /**
   * The next piece of text.
   */
  content?: string | null
  /**
   * The next piece of a refusal.
   */
  refusal?: string | null
  /**
   * Pieces of tool calls.
   */
  tool_calls?: ToolCallFragment[]
  /**
   * @deprecated
   * A piece of a call in its deprecated form.
   */
  function_call?: {
    /**
     * Name of the function.
     */
    name?: string
    /**
     * The next piece of its arguments.
     */
    arguments?: string
    [k: string]: unknown
  } | null
  /**
   * The next piece of thought, as many servers name it. Not part of OpenAI's document.
   */
  reasoning_content?: string | null
  /**
   * The other common name of `reasoning_content`.
   */
  reasoning?: string | null
  [k: string]: unknown
}
/**
 * A piece of one tool call. The first piece names the call, later ones add to its arguments or input.
 */
export interface ToolCallFragment {
  /**
   * Which call of the message, counted from 0.
   */
  index: number
  /**
   * Name of the call; on its first piece only.
   */
  id?: string
  /**
   * The kind of tool; on the first piece only.
   */
  type?: 'function' | 'custom'
  function?: FunctionFragment
  custom?: CustomToolFragment
  [k: string]: unknown
}
/**
 * A piece of a call of a custom tool. Real, though OpenAI's document leaves it out.
 */
export interface CustomToolFragment {
  /**
   * Name of the tool; on the first piece only.
   */
  name?: string
  /**
   * The next piece of its input.
   */
  input?: string
  [k: string]: unknown
}
/**
 * A token that was chosen, and what else was likely.
 */
export interface TokenLogprob {
  /**
   * The token as text.
   */
  token: string
  /**
   * Natural logarithm of its probability.
   */
  logprob: number
  /**
   * Its UTF-8 bytes; null when it has none.
   */
  bytes: number[] | null
  /**
   * The likeliest tokens at this place, as many as asked for.
   */
  top_logprobs: TopLogprob[]
  [k: string]: unknown
}
/**
 * One likely token.
 */
export interface TopLogprob {
  /**
   * The token as text.
   */
  token: string
  /**
   * Natural logarithm of its probability.
   */
  logprob: number
  /**
   * Its UTF-8 bytes; null when it has none.
   */
  bytes: number[] | null
  [k: string]: unknown
}
/**
 * Results for one side of the exchange, or the error that prevented them.
 */
export interface Moderated {
  /**
   * Results or an error.
   */
  type: 'moderation_results' | 'error'
  /**
   * The moderation model.
   */
  model?: string
  /**
   * One result for each piece looked at.
   */
  results?: {
    [k: string]: unknown
  }[]
  /**
   * Name of the error.
   */
  code?: string
  /**
   * What went wrong.
   */
  message?: string
  [k: string]: unknown
}
