// Generated from schemas/completion.schema.json by npm run generate; do not edit.

/**
 * The function called; null says that the call is one of another kind.
 */
export type FunctionCalled = {
  /**
   * Its name, as declared in the request.
   */
  name: string
  /**
   * Its arguments as JSON text; the model may get it wrong.
   */
  arguments: string
  [k: string]: unknown
} | null
/**
 * The custom tool called; null says that the call is one of another kind.
 */
export type CustomToolCalled = {
  /**
   * Its name, as declared in the request.
   */
  name: string
  /**
   * The text given to it.
   */
  input: string
  [k: string]: unknown
} | null
/**
 * Why the model stopped: a natural end or stop sequence, the token cap, a tool call, a filter, or a call in the deprecated form.
 */
export type FinishReason = 'stop' | 'length' | 'tool_calls' | 'content_filter' | 'function_call'
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
 * The JSON document that answers a chat request that is not streamed. Servers may add members anywhere.
 */
export interface Completion {
  /**
   * Name of this completion, unique on the server.
   */
  id: string
  /**
   * The kind of document.
   */
  object: 'chat.completion'
  /**
   * When the completion was made, in seconds since 1970.
   */
  created: number
  /**
   * The model that answered; often a dated version of the one that was asked for.
   */
  model: string
  /**
   * The answers, as many as the request's `n`.
   *
   * @minItems 1
   */
  choices: CompletionChoice[]
  usage?: Usage
  /**
   * Names the configuration that the model ran on.
   */
  system_fingerprint?: string
  service_tier?: ServiceTier
  moderation?: Moderation
  [k: string]: unknown
}
/**
 * One of the answers.
 */
export interface CompletionChoice {
  /**
   * Position of the choice, counted from 0.
   */
  index: number
  message: AssistantMessage
  finish_reason: FinishReason
  logprobs: Logprobs
  [k: string]: unknown
}
/**
 * What the model says, or the tools that it calls.
 */
export interface AssistantMessage {
  /**
   * Who speaks.
   */
  role: 'assistant'
  /**
   * The text of the answer; null beside a tool call, a refusal or audio.
   */
  content: string | null
  /**
   * The model's words of refusal; null when it did not refuse.
   */
  refusal: string | null
  /**
   * The tools that the model calls; left out when it calls none.
   *
   * @minItems 1
   */
  tool_calls?: ToolCall[]
  /**
   * @deprecated
   * The call in its deprecated form.
   */
  function_call?: {
    /**
     * Name of the function.
     */
    name: string
    /**
     * Its arguments as JSON text.
     */
    arguments: string
    [k: string]: unknown
  } | null
  /**
   * Sources that a web search found.
   */
  annotations?: Annotation[]
  /**
   * The spoken answer, when the audio modality was asked for.
   */
  audio?: {
    /**
     * Name by which a later turn refers to this audio.
     */
    id: string
    /**
     * The sound in base64, in the format that was asked for.
     */
    data: string
    /**
     * Until when the id can be used, in seconds since 1970.
     */
    expires_at: number
    /**
     * What is said.
     */
    transcript: string
    [k: string]: unknown
  } | null
  /**
   * Thoughts before the answer, as many servers name them. Not part of OpenAI's document.
   */
  reasoning_content?: string | null
  /**
   * The other common name of `reasoning_content`.
   */
  reasoning?: string | null
  [k: string]: unknown
}
/**
 * One call: `function` for functions, `custom` for custom tools.
 */
export interface ToolCall {
  /**
   * Name that the tool message must repeat.
   */
  id: string
  /**
   * The kind of tool.
   */
  type: 'function' | 'custom'
  function?: FunctionCalled
  custom?: CustomToolCalled
  [k: string]: unknown
}
/**
 * A source, and the part of the text that it backs.
 */
export interface Annotation {
  /**
   * The kind of annotation.
   */
  type: 'url_citation'
  /**
   * A web page.
   */
  url_citation: {
    /**
     * First character of the part of the content.
     */
    start_index: number
    /**
     * End of that part.
     */
    end_index: number
    /**
     * Address of the page.
     */
    url: string
    /**
     * Title of the page.
     */
    title: string
    [k: string]: unknown
  }
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
