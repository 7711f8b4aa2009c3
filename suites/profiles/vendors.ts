import { extendProfile, type Change, type ExtendedProfile } from '../../src/define/profile.ts'
import { common } from './common.ts'

const UNPROCESSABLE = 'refuses what it cannot take with 422'
const FRAMEWORK = 'https://fastapi.tiangolo.com/tutorial/handling-errors/'

/** A profile for the servers of one vendor: `common`, and what their documentation or their users say of them. */
function vendor(name: string, says: string, changes: readonly Change[]): ExtendedProfile {
  return extendProfile(common, { name, says, changes })
}

/** A source that several changes share. */
const from =
  (source: string) =>
  (rule: string, severity: Change['severity'], reason: string): Change => ({ rule, severity, reason, source })

const azure = from('https://learn.microsoft.com/en-us/azure/ai-services/openai/concepts/content-streaming')
const deepseek = from('https://api-docs.deepseek.com/quick_start/error_codes')
const gemini = from('https://ai.google.dev/gemini-api/docs/openai')
const groq = from('https://console.groq.com/docs/openai')
const mistral = from('https://docs.mistral.ai/api/')
const ollama = from('https://github.com/ollama/ollama/blob/main/docs/api/openai-compatibility.mdx')
const openrouter = from('https://openrouter.ai/docs/api/reference/errors-and-debugging')
const vllm = from('https://docs.vllm.ai/en/latest/serving/openai_compatible_server.html')

/** Profiles for servers of vendors whose departures from the contract are documented or well known. */
export const vendors: readonly ExtendedProfile[] = [
  vendor('azure', 'What a client of Azure OpenAI can count on.', [
    azure('chunk.id', 'info', 'chunks that carry filter notes only have an empty id'),
    azure('chunk.object', 'info', 'chunks that carry filter notes only have an empty object'),
    azure('chunk.created', 'info', 'chunks that carry filter notes only have created 0'),
    azure('chunk.model', 'info', 'chunks that carry filter notes only have an empty model'),
    azure('chunk.choices-empty', 'info', 'the first chunk carries prompt_filter_results beside empty choices'),
    azure('chunk.delta/missing', 'info', 'filter notes that come while the text is streamed have no delta'),
    azure('stream.id-constant', 'info', 'chunks that carry filter notes only have an empty id'),
    azure('stream.model-constant', 'info', 'chunks that carry filter notes only have an empty model'),
    azure('auth.*', 'info', 'the key may stand in a header field api-key'),
  ]),
  vendor('deepseek', 'What a client of DeepSeek can count on.', [
    deepseek('finish.enum', 'info', 'insufficient_system_resource is a finish reason of its own'),
    deepseek('error.client-fault-4xx', 'warning', '402 and 422 stand for what others answer with 400'),
    deepseek('reasoning.replay-tolerated', 'info', 'models differ in whether thoughts may be sent back'),
  ]),
  vendor('gemini', 'What a client of the OpenAI layer of Gemini can count on.', [
    gemini('finish.tool-calls', 'info', 'a stream that ends in a tool call reports stop'),
    gemini('equiv.outcome', 'info', 'a stream that ends in a tool call reports stop, a document does not'),
    gemini('usage.total', 'info', 'the total may count thoughts that the completion tokens leave out'),
    gemini('reject.*', 'off', 'parameters that are not supported are ignored'),
    gemini('tools.roundtrip-verbatim', 'error', 'its thought signatures have to be sent back with the call'),
  ]),
  vendor('groq', 'What a client of Groq can count on.', [
    groq('roles.name', 'off', 'messages with a name are refused'),
    groq('choice.count', 'off', 'n is 1 only'),
    groq('req.optional-params', 'info', 'logit_bias is refused'),
    groq('logprobs.*', 'off', 'logprobs and top_logprobs are refused'),
  ]),
  vendor('mistral', 'What a client of Mistral can count on.', [
    mistral('error.envelope', 'info', 'errors are flat objects, or lists under detail'),
    mistral('error.message-and-type', 'info', 'errors are flat objects, or lists under detail'),
    mistral('finish.enum', 'info', 'model_length and error are finish reasons of its own'),
    mistral('tools.choice-required', 'info', 'the word for required is any'),
    { rule: 'reject.*', severity: 'info', reason: UNPROCESSABLE, source: FRAMEWORK },
  ]),
  vendor('ollama', 'What a client of Ollama can count on.', [
    ollama('auth.*', 'off', 'a key is taken and not looked at'),
    ollama('tools.choice-required', 'info', 'tool_choice is not supported'),
    ollama('tools.choice-named', 'info', 'tool_choice is not supported'),
    ollama('tools.choice-none', 'info', 'tool_choice is not supported'),
    ollama('choice.count', 'info', 'n is not supported'),
  ]),
  vendor('openrouter', 'What a client of OpenRouter can count on.', [
    openrouter('finish.enum', 'info', 'an answer that fails midway ends with error'),
    openrouter('stream.finish-once', 'warning', 'some streams repeat the chunk that finishes them'),
    openrouter('error.no-200-envelope', 'warning', 'failures of a provider arrive under status 200'),
  ]),
  vendor('vllm', 'What a client of vLLM can count on.', [
    vllm('finish.enum', 'info', 'the reason is a free string'),
    vllm('usage.no-partial-usage', 'info', 'an option puts running totals on each chunk'),
    vllm('tools.parallel-off', 'info', 'older versions ignore parallel_tool_calls'),
  ]),
]
