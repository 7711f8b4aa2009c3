/** Where a rule's sentence stands. */
export interface Citation {
  /** What a reader calls the source, e.g. `OpenAI API reference, ChatCompletionStreamOptions.include_usage`. */
  readonly title: string
  /** Where it can be read. */
  readonly url: string
}

const OPENAPI_REVISION = 'f85dbe223d40'
const OPENAPI_URL = `https://github.com/openai/openai-openapi/blob/${OPENAPI_REVISION}/openapi.yaml`

/** A schema, and the path of a member in it, of OpenAI's published OpenAPI document (revision of 2026-08-21). */
export function openapi(schema: string, member?: string): Citation {
  return {
    title: `OpenAI OpenAPI ${OPENAPI_REVISION}, ${member === undefined ? schema : `${schema}.${member}`}`,
    url: OPENAPI_URL,
  }
}

const GUIDES = {
  'error-codes': ['OpenAI guide, error codes', 'https://developers.openai.com/docs/guides/error-codes'],
  'streaming-events': [
    'OpenAI API reference, chat streaming events',
    'https://developers.openai.com/api/reference/resources/chat/subresources/completions/streaming-events',
  ],
  'structured-outputs': [
    'OpenAI guide, structured outputs',
    'https://developers.openai.com/api/docs/guides/structured-outputs',
  ],
  'function-calling': [
    'OpenAI guide, function calling',
    'https://developers.openai.com/api/docs/guides/function-calling',
  ],
  'rate-limits': ['OpenAI guide, rate limits', 'https://developers.openai.com/api/docs/guides/rate-limits'],
  reference: ['OpenAI API reference, overview', 'https://developers.openai.com/api/reference/overview'],
  'images-vision': ['OpenAI guide, images and vision', 'https://developers.openai.com/api/docs/guides/images-vision'],
  reasoning: ['DeepSeek guide, reasoning model', 'https://api-docs.deepseek.com/guides/reasoning_model'],
} as const

/** A guide page of OpenAI or another vendor, with an optional part of it. */
export function guide(name: keyof typeof GUIDES, part?: string): Citation {
  const [title, url] = GUIDES[name]
  return { title: part === undefined ? title : `${title}: ${part}`, url }
}

/** A section of an RFC, e.g. `rfc(9110, '10.2.3')`. */
export function rfc(number: number, section: string): Citation {
  return { title: `RFC ${number} §${section}`, url: `https://www.rfc-editor.org/rfc/rfc${number}#section-${section}` }
}

/** A section of the WHATWG server-sent events standard, e.g. `sse('9.2.6')`. */
export function sse(section: string): Citation {
  return {
    title: `WHATWG HTML §${section}, server-sent events`,
    url: 'https://html.spec.whatwg.org/multipage/server-sent-events.html',
  }
}

/** A file of an official SDK, e.g. `sdk('openai-node', 'src/core/streaming.ts')`. */
export function sdk(name: 'openai-node' | 'openai-python', file: string): Citation {
  return { title: `${name}, ${file}`, url: `https://github.com/openai/${name}/blob/main/${file}` }
}

/** An issue or pull request thread, e.g. `thread('vllm-project/vllm', 25054)`. */
export function thread(repository: string, number: number): Citation {
  return { title: `${repository}#${number}`, url: `https://github.com/${repository}/issues/${number}` }
}

/** Recorded streams of OpenAI that the openai-python repository keeps as test data. */
export function recordings(): Citation {
  return {
    title: 'OpenAI streams recorded in openai-python',
    url: 'https://github.com/openai/openai-python/tree/main/tests',
  }
}

/** OpenAI's notebook on streamed completions. */
export function cookbook(): Citation {
  return {
    title: 'OpenAI cookbook, How to stream completions',
    url: 'https://github.com/openai/openai-cookbook/blob/main/examples/How_to_stream_completions.ipynb',
  }
}

/** A stream of OpenAI that failed midway, of mid-2025, which the coder/aibridge repository keeps as test data. */
export function recordedFailure(): Citation {
  return {
    title: 'OpenAI stream recorded in coder/aibridge, stream_error.txtar',
    url: 'https://github.com/coder/aibridge',
  }
}
