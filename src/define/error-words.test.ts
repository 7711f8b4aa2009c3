import { describe, expect, it } from 'vitest'
import { saysAccount, saysFiltered, saysModelFailed, saysStumbled, saysThrottled, saysTooLong } from './error-words.ts'

const TOO_LONG = [
  "This model's maximum context length is 8192 tokens. However, your messages resulted in 9000 tokens.",
  'context_length_exceeded',
  'litellm.ContextWindowExceededError: no',
  'the request exceeds the available context size. try increasing the context size or enable context shift',
  'Prompt tokens (5021) exceeds context size (4096)',
  'Requested tokens (5021) exceed context window of 4096',
  'prompt is too long: 200348 tokens > 200000 maximum',
  'Input is too long for requested model.',
  'input is too large to process. increase the physical batch size',
  "The input (5021 tokens) is longer than the model's context length (4096 tokens).",
  "This model's maximum prompt length is 131072 but the request contains 537812 tokens.",
  'Invalid request: Your request exceeded model token limit: 8192',
  '<400> InternalError.Algo.InvalidParameter: Range of input length should be [1, 129024]',
  'The number of tokens to keep from the initial prompt is greater than the context length.',
  'Trying to keep the first 5021 tokens when context the overflows.',
  'unable to process request: the context window is full. Please reduce the input size',
  'Input validation error: `inputs` tokens + `max_new_tokens` must be <= 4096. Given: 5021',
  'Input validation error: `inputs` must have less than 4096 tokens. Given: 5021',
  'input length and `max_tokens` exceed context limit: 143653 + 512 > 144000',
  'The input token count (1000001) exceeds the maximum number of tokens allowed (1000000).',
  'too many tokens: total number of tokens in the prompt cannot exceed 4081',
  'Please reduce the length of the messages or completion.',
  'The decoder prompt (length 375008) is longer than the maximum model length of 32768.',
  'The number of tokens in the prompt 5000 is greater than n_ctx 4096',
  'Total tokens of image and text exceed max message tokens',
  '输入长度超过限制',
]

const TOO_FAST = [
  'Rate limit reached for gpt-4o in organization org-1 on tokens per min (TPM): Limit 30000, Used 29000.',
  'API rate limit exceeded',
  'You have hit your rate limit',
  'This key is rate-limited.',
  'RateLimitError: no',
  'Too many requests',
  'Too many concurrent requests, please wait.',
  'ThrottlingException: Rate exceeded',
  'Your request rate is too high. Reduce the frequency of requests.',
  'Request rate increased too quickly. Please scale requests more smoothly over time.',
  'Too many tokens, please wait before trying again.',
  'TPM limit reached for this key',
  'Your account org-1 request reached max organization RPM: 3, please try again after 1 seconds',
  'Resource has been exhausted (e.g. check quota).',
  'bad response status code 429 (request id: 20260203)',
  'upstream returned 429',
  "Error code: 429 - {'error': {'message': 'slow down'}}",
  'You have exceeded your requests per minute limit',
  'Quota exceeded for metric: generate_requests_per_minute',
  'max concurrent requests exceeded',
  'concurrency limit exceeded for account',
  '当前分组上游负载已饱和，请稍后再试',
]

const OF_ACCOUNT = [
  'Your organization must be verified to stream this model. Please go to the settings and click on Verify.',
  'You exceeded your current quota, please check your plan and billing details.',
  'Your credit balance is too low to access the Anthropic API.',
  'Insufficient Balance',
  'insufficient_user_quota',
  'insufficient_quota',
  'Billing hard limit has been reached',
  'Your account is not active, please check your billing details on our website.',
  'The OpenAI account associated with this API key has been deactivated.',
  'This request requires more credits, or fewer max_tokens.',
  'Zero data retention organizations cannot store completions.',
  '账户余额不足',
]

const OF_MODEL = [
  'Tool choice is required, but model did not call a tool',
  "Failed to call a function. Please adjust your prompt. See 'failed_generation' for more details.",
  "Failed to validate JSON. Please adjust your prompt. See 'failed_generation' for more details.",
  'Failed to generate JSON. Please adjust your prompt.',
  'max completion tokens reached before generating a valid document',
  "tool call validation failed: parameters for tool f did not match schema: errors: [missing properties: 'a']",
  'Parsing failed. The model generated output that could not be parsed. Please adjust your prompt.',
  'Could not finish the message because max_tokens or model output limit was reached.',
  "The model's output did not match the schema of response_format.",
  'The model produced invalid content. Consider modifying your prompt if you are seeing this error persistently.',
]

const OF_CONTENT = [
  '<400> InternalError.Algo.DataInspectionFailed: Input data may contain inappropriate content.',
  'Content Exists Risk',
  'The request was rejected because it was considered high risk',
  '系统检测到输入或生成内容可能包含不安全或敏感内容',
  'The request failed because the input text may contain sensitive information.',
  "The response was filtered due to the prompt triggering Azure OpenAI's content management policy.",
  'Invalid prompt: your prompt was flagged as potentially violating our usage policy.',
  'Content violates usage guidelines. Failed check: SAFETY_CHECK_TYPE_BIO',
  'Output blocked by content filtering policy',
]

const NEITHER = [
  'CUDA out of memory. Please reduce the length of the prompt.',
  'failed to read upstream response: context deadline exceeded (Client.Timeout or context cancellation while reading body)',
  'request timeout exceeded: context deadline exceeded',
  'do request failed: net/http: request canceled (Client.Timeout or context cancellation while reading body)',
  'failed to create CUDA context: device memory limit exceeded',
  'failed to init llama context: memory exceeded',
  'CUDA error while growing the KV cache: allocation exceeds the memory of the device context',
  'CUDA error: input tensor index exceeds bounds',
  'Triton kernel failed: input grid too large',
  'shared memory ring: input buffer of worker 3 exceeds its limit, engine restarted',
  'prompt cache eviction failed: shard too large, please retry',
  'prompt worker heartbeat exceeded 30 s, worker restarted',
  'auth tokens must be at most 1h old; clock skew on server',
  'max retries exceeded while creating browser context',
  'could not reach the rate limit service',
  'rate limit configuration could not be reached',
  'could not read the concurrency limit',
  'the counter of requests per minute is down',
  'internal error: unable to reach rate limiter backend (redis)',
  'RESOURCE_EXHAUSTED: Out of memory while trying to allocate 2 GB',
  'write of prompt cache failed, disk quota exceeded',
  "Invalid 'user': string too long. Expected a string with maximum length 64.",
  'max_tokens is too large: 200000.',
  '',
]

/** What comes close to words on the model, and blames the request, or the server's own reading. */
const OF_REQUEST = [
  'Invalid content type. image_url is only supported by certain models.',
  'content must be a string, not a list',
  'Tool choice is none, but model called a tool',
  'Failed to validate JSON schema of tool f.',
  'Failed to parse input at pos 12: <tool_call>',
  'The model does not support tools.',
  'model output token limit is 4096',
  'Invalid function name in tools[0].',
]

/** What a program says that fails. */
const OF_PROGRAM = [
  "'dict object' has no attribute 'parameters'",
  "'NoneType' object has no attribute 'get'",
  "'NoneType' object is not iterable",
  "string indices must be integers, not 'str'",
  'can only concatenate str (not "list") to str',
  'Can only get item pairs from a mapping.',
  "unhashable type: 'dict'",
  'list index out of range',
  "Cannot read properties of undefined (reading 'map')",
  'runtime error: invalid memory address or nil pointer dereference',
  "KeyError: 'file'",
  'jinja2.exceptions.UndefinedError: no first item',
  'System.NullReferenceException: Object reference not set to an instance of an object.',
]

describe('the words of an error', () => {
  it.each(OF_PROGRAM)('are those of a program that fails: %s', (text) => {
    expect(saysStumbled(text)).toBe(true)
  })

  it.each([...TOO_LONG, ...TOO_FAST, ...OF_ACCOUNT, ...OF_MODEL, ...OF_CONTENT, ...NEITHER, ...OF_REQUEST])(
    'are not those of a program that fails: %s',
    (text) => {
      expect(saysStumbled(text)).toBe(false)
    },
  )

  it.each(TOO_LONG)('say that the prompt is too long: %s', (text) => {
    expect([saysTooLong(text), saysThrottled(text)]).toEqual([true, false])
  })

  it.each(TOO_FAST)('say that requests came too fast: %s', (text) => {
    expect([saysTooLong(text), saysThrottled(text)]).toEqual([false, true])
  })

  it.each(OF_ACCOUNT)('speak of the account: %s', (text) => {
    expect(saysAccount(text)).toBe(true)
  })

  it.each([...TOO_LONG, ...TOO_FAST, ...NEITHER])('say nothing of the account: %s', (text) => {
    expect(saysAccount(text)).toBe(false)
  })

  it.each(OF_CONTENT)('speak of what a filter minds: %s', (text) => {
    expect(saysFiltered(text)).toBe(true)
  })

  it.each([...TOO_LONG, ...TOO_FAST, ...OF_ACCOUNT, ...OF_MODEL, ...NEITHER, ...OF_REQUEST])(
    'say nothing of a filter: %s',
    (text) => {
      expect(saysFiltered(text)).toBe(false)
    },
  )

  it.each(OF_MODEL)('speak of what the model wrote: %s', (text) => {
    expect(saysModelFailed(text)).toBe(true)
  })

  it.each([...TOO_LONG, ...TOO_FAST, ...OF_ACCOUNT, ...NEITHER, ...OF_REQUEST])(
    'say nothing of what the model wrote: %s',
    (text) => {
      expect(saysModelFailed(text)).toBe(false)
    },
  )

  it.each(NEITHER)('say neither: %s', (text) => {
    expect([saysTooLong(text), saysThrottled(text)]).toEqual([false, false])
  })
})
