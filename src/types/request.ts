// Generated from schemas/request.schema.json by npm run generate; do not edit.

/**
 * One turn of the conversation.
 */
export type RequestMessage =
  DeveloperMessage | SystemMessage | UserMessage | AssistantTurn | ToolMessage | FunctionMessage
/**
 * Text, or a list of text parts.
 *
 * @minItems 1
 */
export type TextContent = string | TextPart[]
/**
 * Text, or a list of parts.
 *
 * @minItems 1
 */
export type UserContent = string | UserPart[]
/**
 * A piece of what the user says or shows.
 */
export type UserPart = TextPart | ImagePart | AudioPart | FilePart
/**
 * A piece of what the model said.
 */
export type AssistantPart = TextPart | RefusalPart
/**
 * A call in the history.
 */
export type ToolCallMade = FunctionCallMade | CustomCallMade
/**
 * How to speak; needed with the audio modality.
 */
export type AudioWanted = {
  /**
   * A voice by name, or one of your own by id.
   */
  voice:
    | string
    | {
        /**
         * Id of the voice.
         */
        id: string
        [k: string]: unknown
      }
  /**
   * Encoding of the sound.
   */
  format: 'wav' | 'aac' | 'mp3' | 'flac' | 'opus' | 'pcm16'
  [k: string]: unknown
} | null
/**
 * Letters, digits, underscores and dashes. Newer models take dots as well, so they pass.
 */
export type FunctionName = string
/**
 * Asks for moderation of the request and the answer.
 */
export type ModerationWanted = {
  /**
   * The moderation model.
   */
  model: string
  /**
   * What to do about what is found.
   */
  policy?: {
    input?: ModerationPolicy
    output?: ModerationPolicy
    [k: string]: unknown
  } | null
  [k: string]: unknown
} | null
/**
 * What to do about one side of the exchange.
 */
export type ModerationPolicy = {
  /**
   * Only score, or block as well.
   */
  mode: 'score' | 'block'
  [k: string]: unknown
} | null
/**
 * Text that much of the answer will match.
 */
export type Prediction = {
  /**
   * The kind of prediction.
   */
  type: 'content'
  content: TextContent
  [k: string]: unknown
} | null
/**
 * What the text of the answer looks like.
 */
export type ResponseFormat = TextFormat | JsonObjectFormat | JsonSchemaFormat
/**
 * How to stream; only with `stream` true.
 */
export type StreamOptions = {
  /**
   * Whether to send usage in a last chunk.
   */
  include_usage?: boolean
  /**
   * Whether to pad events with random characters.
   */
  include_obfuscation?: boolean
  [k: string]: unknown
} | null
/**
 * Whether tools are called, and which.
 */
export type ToolChoice = ('none' | 'auto' | 'required') | (NamedFunction | NamedCustomTool | AllowedTools)
/**
 * A tool that the model may call.
 */
export type Tool = FunctionTool | CustomTool
/**
 * What the input may look like; any text when left out.
 */
export type CustomToolFormat = CustomToolText | CustomToolGrammar

/**
 * The body of `POST /v1/chat/completions`. Members that are not listed are refused by OpenAI.
 */
export interface ChatRequest {
  /**
   * Which model answers.
   */
  model: string
  /**
   * The conversation so far.
   *
   * @minItems 1
   */
  messages: RequestMessage[]
  audio?: AudioWanted
  /**
   * Above 0, tokens are the less likely the more often they were used.
   */
  frequency_penalty?: number | null
  /**
   * @deprecated
   * The deprecated form of `tool_choice`.
   */
  function_call?:
    | ('none' | 'auto')
    | {
        /**
         * The function to call.
         */
        name: string
        [k: string]: unknown
      }
  /**
   * @deprecated
   * The deprecated form of `tools`.
   *
   * @minItems 1
   * @maxItems 128
   */
  functions?: FunctionDefinition[]
  /**
   * Token id to what is added to its logit.
   */
  logit_bias?: {
    [k: string]: number
  } | null
  /**
   * Whether to return log probabilities.
   */
  logprobs?: boolean | null
  /**
   * Cap on the tokens of a choice, hidden reasoning included.
   */
  max_completion_tokens?: number | null
  /**
   * @deprecated
   * The deprecated form of `max_completion_tokens`.
   */
  max_tokens?: number | null
  /**
   * Notes to keep with a stored completion.
   */
  metadata?: {
    [k: string]: string
  } | null
  /**
   * What the answer is made of.
   */
  modalities?: ('text' | 'audio')[] | null
  moderation?: ModerationWanted
  /**
   * How many choices to make.
   */
  n?: number | null
  /**
   * Whether one turn may call several tools.
   */
  parallel_tool_calls?: boolean
  prediction?: Prediction
  /**
   * Above 0, tokens that were used at all are less likely.
   */
  presence_penalty?: number | null
  /**
   * Requests with one key are likely to share cached prompts.
   */
  prompt_cache_key?: string | null
  prompt_cache_options?: PromptCacheOptions
  /**
   * @deprecated
   * The longest time that cached prompts are kept.
   */
  prompt_cache_retention?: 'in_memory' | '24h' | null
  /**
   * How much a reasoning model thinks.
   */
  reasoning_effort?: 'none' | 'minimal' | 'low' | 'medium' | 'high' | 'xhigh' | 'max' | null
  response_format?: ResponseFormat
  /**
   * A stable name for the end user, without personal data.
   */
  safety_identifier?: string | null
  /**
   * Asks for the same answer to the same request, as far as the server can.
   */
  seed?: number | null
  /**
   * The processing mode to use.
   */
  service_tier?: 'auto' | 'default' | 'flex' | 'scale' | 'priority' | 'fast' | null
  /**
   * Up to four texts at which the answer ends.
   *
   * @minItems 1
   * @maxItems 4
   */
  stop?: string | string[] | null
  /**
   * Whether to keep the completion.
   */
  store?: boolean | null
  /**
   * Whether to send the answer as server-sent events.
   */
  stream?: boolean | null
  stream_options?: StreamOptions
  /**
   * How freely tokens are drawn.
   */
  temperature?: number | null
  tool_choice?: ToolChoice
  /**
   * The tools that the model may call.
   */
  tools?: Tool[]
  /**
   * How many likely tokens to list at each place; needs `logprobs` true.
   */
  top_logprobs?: number | null
  /**
   * Share of the probability from which tokens are drawn.
   */
  top_p?: number | null
  /**
   * @deprecated
   * The older form of `safety_identifier` and `prompt_cache_key`.
   */
  user?: string
  /**
   * How long the answer should be.
   */
  verbosity?: 'low' | 'medium' | 'high' | null
  web_search_options?: WebSearchOptions
}
/**
 * Instructions to the model, from the developer.
 */
export interface DeveloperMessage {
  /**
   * Who speaks.
   */
  role: 'developer'
  content: TextContent
  /**
   * Tells speakers of one role apart.
   */
  name?: string
  [k: string]: unknown
}
/**
 * A piece of text.
 */
export interface TextPart {
  /**
   * The kind of part.
   */
  type: 'text'
  /**
   * The text.
   */
  text: string
  prompt_cache_breakpoint?: CacheBreakpoint
  [k: string]: unknown
}
/**
 * The prompt up to the end of this part is worth caching.
 */
export interface CacheBreakpoint {
  /**
   * The kind of breakpoint.
   */
  mode: 'explicit'
  [k: string]: unknown
}
/**
 * Instructions to the model, in the older role.
 */
export interface SystemMessage {
  /**
   * Who speaks.
   */
  role: 'system'
  content: TextContent
  /**
   * Tells speakers of one role apart.
   */
  name?: string
  [k: string]: unknown
}
/**
 * What the user says or shows.
 */
export interface UserMessage {
  /**
   * Who speaks.
   */
  role: 'user'
  content: UserContent
  /**
   * Tells speakers of one role apart.
   */
  name?: string
  [k: string]: unknown
}
/**
 * A picture.
 */
export interface ImagePart {
  /**
   * The kind of part.
   */
  type: 'image_url'
  /**
   * Where the picture is.
   */
  image_url: {
    /**
     * Address of the picture, or the picture as a data URL.
     */
    url: string
    /**
     * How closely to look.
     */
    detail?: 'auto' | 'low' | 'high'
    [k: string]: unknown
  }
  prompt_cache_breakpoint?: CacheBreakpoint
  [k: string]: unknown
}
/**
 * A recording.
 */
export interface AudioPart {
  /**
   * The kind of part.
   */
  type: 'input_audio'
  /**
   * The sound.
   */
  input_audio: {
    /**
     * The sound in base64.
     */
    data: string
    /**
     * Its encoding.
     */
    format: 'wav' | 'mp3'
    [k: string]: unknown
  }
  prompt_cache_breakpoint?: CacheBreakpoint
  [k: string]: unknown
}
/**
 * A document.
 */
export interface FilePart {
  /**
   * The kind of part.
   */
  type: 'file'
  /**
   * The document, by id or as data.
   */
  file: {
    /**
     * The document in base64.
     */
    file_data?: string
    /**
     * Id of an uploaded document.
     */
    file_id?: string
    /**
     * Name of the document.
     */
    filename?: string
    [k: string]: unknown
  }
  prompt_cache_breakpoint?: CacheBreakpoint
  [k: string]: unknown
}
/**
 * What the model said before. Has content unless it called a tool, refused or spoke.
 */
export interface AssistantTurn {
  /**
   * Who speaks.
   */
  role: 'assistant'
  /**
   * Text, or a list of parts; null beside tool calls.
   *
   * @minItems 1
   */
  content?: string | AssistantPart[] | null
  /**
   * The words of refusal.
   */
  refusal?: string | null
  /**
   * Tells speakers of one role apart.
   */
  name?: string
  /**
   * Refers to an earlier spoken answer.
   */
  audio?: {
    /**
     * Id of that audio.
     */
    id: string
    [k: string]: unknown
  } | null
  /**
   * The tools that it called.
   *
   * @minItems 1
   */
  tool_calls?: ToolCallMade[]
  /**
   * @deprecated
   * A call in the deprecated form.
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
  [k: string]: unknown
}
/**
 * Words of refusal.
 */
export interface RefusalPart {
  /**
   * The kind of part.
   */
  type: 'refusal'
  /**
   * The words.
   */
  refusal: string
  [k: string]: unknown
}
/**
 * A function call in the history.
 */
export interface FunctionCallMade {
  /**
   * Name that the tool message repeats.
   */
  id: string
  /**
   * The kind of tool.
   */
  type: 'function'
  /**
   * The function called.
   */
  function: {
    /**
     * Its name.
     */
    name: string
    /**
     * Its arguments as JSON text.
     */
    arguments: string
    [k: string]: unknown
  }
  [k: string]: unknown
}
/**
 * A call of a custom tool in the history.
 */
export interface CustomCallMade {
  /**
   * Name that the tool message repeats.
   */
  id: string
  /**
   * The kind of tool.
   */
  type: 'custom'
  /**
   * The custom tool called.
   */
  custom: {
    /**
     * Its name.
     */
    name: string
    /**
     * The text given to it.
     */
    input: string
    [k: string]: unknown
  }
  [k: string]: unknown
}
/**
 * What a tool that was called gave back.
 */
export interface ToolMessage {
  /**
   * Who speaks.
   */
  role: 'tool'
  content: TextContent
  /**
   * Id of the call that this answers.
   */
  tool_call_id: string
  [k: string]: unknown
}
/**
 * @deprecated
 * What a function gave back, in the deprecated form.
 */
export interface FunctionMessage {
  /**
   * Who speaks.
   */
  role: 'function'
  /**
   * The result.
   */
  content: string | null
  /**
   * Name of the function.
   */
  name: string
  [k: string]: unknown
}
/**
 * A function that the model may call.
 */
export interface FunctionDefinition {
  name: FunctionName
  /**
   * Tells the model what the function is for.
   */
  description?: string
  /**
   * JSON Schema of the arguments; no arguments when left out.
   */
  parameters?: {
    [k: string]: unknown
  }
  /**
   * Whether arguments must fit the schema.
   */
  strict?: boolean | null
  [k: string]: unknown
}
/**
 * How the prompt is cached.
 */
export interface PromptCacheOptions {
  /**
   * Whether the server sets a breakpoint of its own.
   */
  mode?: 'implicit' | 'explicit'
  /**
   * The least time that an entry lives.
   */
  ttl?: '30m'
  [k: string]: unknown
}
/**
 * Any text.
 */
export interface TextFormat {
  /**
   * The kind of format.
   */
  type: 'text'
  [k: string]: unknown
}
/**
 * Some JSON object; a message must mention JSON.
 */
export interface JsonObjectFormat {
  /**
   * The kind of format.
   */
  type: 'json_object'
  [k: string]: unknown
}
/**
 * JSON that fits a schema.
 */
export interface JsonSchemaFormat {
  /**
   * The kind of format.
   */
  type: 'json_schema'
  /**
   * The schema and its name.
   */
  json_schema: {
    /**
     * Letters, digits, underscores and dashes.
     */
    name: string
    /**
     * Tells the model what the format is for.
     */
    description?: string
    /**
     * The JSON Schema.
     */
    schema?: {
      [k: string]: unknown
    }
    /**
     * Whether the answer must fit the schema.
     */
    strict?: boolean | null
    [k: string]: unknown
  }
  [k: string]: unknown
}
/**
 * Calls this function.
 */
export interface NamedFunction {
  /**
   * The kind of tool.
   */
  type: 'function'
  /**
   * The function.
   */
  function: {
    /**
     * Its name.
     */
    name: string
    [k: string]: unknown
  }
  [k: string]: unknown
}
/**
 * Calls this custom tool.
 */
export interface NamedCustomTool {
  /**
   * The kind of tool.
   */
  type: 'custom'
  /**
   * The tool.
   */
  custom: {
    /**
     * Its name.
     */
    name: string
    [k: string]: unknown
  }
  [k: string]: unknown
}
/**
 * Calls only some of the tools.
 */
export interface AllowedTools {
  /**
   * The kind of choice.
   */
  type: 'allowed_tools'
  /**
   * Which tools, and whether one must be called.
   */
  allowed_tools: {
    /**
     * Whether one must be called.
     */
    mode: 'auto' | 'required'
    /**
     * The tools by type and name.
     */
    tools: {
      [k: string]: unknown
    }[]
    [k: string]: unknown
  }
  [k: string]: unknown
}
/**
 * A function, called with JSON.
 */
export interface FunctionTool {
  /**
   * The kind of tool.
   */
  type: 'function'
  function: FunctionDefinition
  [k: string]: unknown
}
/**
 * A tool that is called with text.
 */
export interface CustomTool {
  /**
   * The kind of tool.
   */
  type: 'custom'
  custom: CustomToolDefinition
  [k: string]: unknown
}
/**
 * The tool.
 */
export interface CustomToolDefinition {
  /**
   * Its name.
   */
  name: string
  /**
   * Tells the model what the tool is for.
   */
  description?: string
  format?: CustomToolFormat
  [k: string]: unknown
}
/**
 * Any text.
 */
export interface CustomToolText {
  /**
   * The kind of format.
   */
  type: 'text'
  [k: string]: unknown
}
/**
 * Text of a grammar.
 */
export interface CustomToolGrammar {
  /**
   * The kind of format.
   */
  type: 'grammar'
  /**
   * The grammar.
   */
  grammar: {
    /**
     * The grammar itself.
     */
    definition: string
    /**
     * The language that it is written in.
     */
    syntax: 'lark' | 'regex'
    [k: string]: unknown
  }
  [k: string]: unknown
}
/**
 * How a search model searches the web.
 */
export interface WebSearchOptions {
  /**
   * How much of what is found the model reads.
   */
  search_context_size?: 'low' | 'medium' | 'high'
  /**
   * Where the user is, roughly.
   */
  user_location?: {
    /**
     * The kind of location.
     */
    type: 'approximate'
    /**
     * The place.
     */
    approximate: {
      /**
       * Name of the city.
       */
      city?: string
      /**
       * Two letters of ISO 3166-1.
       */
      country?: string
      /**
       * Name of the region.
       */
      region?: string
      /**
       * IANA name of the time zone.
       */
      timezone?: string
      [k: string]: unknown
    }
    [k: string]: unknown
  } | null
  [k: string]: unknown
}
