/** What a target may honestly lack. A target that lacks one is not failed by the rules that need it. */
export const CAPABILITIES = {
  stream: 'streamed answers',
  includeUsage: 'usage in streams (stream_options.include_usage)',
  tools: 'function tools',
  toolChoice: 'forced tool choice (required or a named function)',
  strictTools: 'strict function tools',
  parallelTools: 'parallel_tool_calls',
  customTools: 'custom tools',
  allowedTools: 'tool_choice of type allowed_tools',
  legacyFunctions: 'functions and function_call (deprecated)',
  jsonObject: 'response_format json_object',
  jsonSchema: 'response_format json_schema',
  logprobs: 'log probabilities',
  multipleChoices: 'n greater than 1',
  stop: 'stop sequences',
  vision: 'image input',
  developerRole: 'messages of role developer',
  reasoning: 'reasoning with a chosen effort (reasoning_effort)',
  models: 'the models endpoint',
  auth: 'authentication by key',
} as const

export type Capability = keyof typeof CAPABILITIES
