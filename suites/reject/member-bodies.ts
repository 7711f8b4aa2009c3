import { omit } from '../../src/define/alter.ts'
import type { JsonObject } from '../../src/define/json.ts'
import { silence } from '../../src/define/media-samples.ts'
import { RED_PICTURE } from '../../src/define/messages.ts'
import { having, type FlawedBody, type Refusals } from './bodies.ts'
import { audioNeedsParams, metadataLimits, stopOverFour, streamOptionsAlone } from './limits.ts'
import { badEnum, requiredMembers, wrongType } from './members.ts'
import { logitBias, nBounds, nonpositiveCap, numericBounds, topLogprobs } from './numbers.ts'

/** A body whose only flaw is the value of one member. */
function valued(name: string, member: string, value: unknown, more: Partial<FlawedBody> = {}): FlawedBody {
  const says = `A request with ${member} ${JSON.stringify(value)}.`
  return { name, says, culprit: member, spoil: having({ [member]: value }), ...more }
}

const TOKEN = '50'
const FIVE_STOPS = ['7', 'ZZZ', '###', 'The end', '@@@']
const pairs = (count: number): JsonObject =>
  Object.fromEntries(Array.from({ length: count }, (_, position) => [`key-${position}`, 'value']))
const saying = (part: JsonObject): JsonObject => ({
  messages: [{ role: 'user', content: [{ type: 'text', text: 'What is this?' }, part] }],
})

/** What must be refused for a member of the request. */
export const memberRefusals: readonly Refusals[] = [
  [
    requiredMembers,
    [
      { name: 'no-model', says: 'A request without model.', culprit: 'model', spoil: (good) => omit(good, 'model') },
      {
        name: 'no-messages',
        says: 'A request without messages.',
        culprit: 'messages',
        spoil: (good) => omit(good, 'messages'),
      },
    ],
  ],
  [
    numericBounds,
    [
      valued('temperature-below', 'temperature', -0.1),
      valued('temperature-above', 'temperature', 2.1),
      valued('top-p-below', 'top_p', -0.1),
      valued('top-p-above', 'top_p', 1.1),
      valued('frequency-penalty-below', 'frequency_penalty', -2.1),
      valued('frequency-penalty-above', 'frequency_penalty', 2.1),
      valued('presence-penalty-below', 'presence_penalty', -2.1),
      valued('presence-penalty-above', 'presence_penalty', 2.1),
    ],
  ],
  [nBounds, [valued('n-zero', 'n', 0), valued('n-above', 'n', 129)]],
  [
    stopOverFour,
    [
      valued('stop-five', 'stop', FIVE_STOPS, { needs: ['stop'] }),
      valued('stop-empty', 'stop', [], { needs: ['stop'] }),
    ],
  ],
  [
    topLogprobs,
    [
      valued('top-logprobs-above', 'top_logprobs', 21, { axes: { logprobs: ['on'] } }),
      valued('top-logprobs-below', 'top_logprobs', -1, { axes: { logprobs: ['on'] } }),
      valued('top-logprobs-alone', 'top_logprobs', 2, {
        says: 'A request with top_logprobs and without logprobs.',
        needs: ['logprobs'],
      }),
    ],
  ],
  [
    logitBias,
    [
      valued('bias-above', 'logit_bias', { [TOKEN]: 101 }),
      valued('bias-below', 'logit_bias', { [TOKEN]: -101 }),
      valued('bias-text', 'logit_bias', { [TOKEN]: 'x' }),
    ],
  ],
  [
    nonpositiveCap,
    [
      valued('max-tokens-zero', 'max_tokens', 0),
      valued('max-tokens-below', 'max_tokens', -1),
      valued('max-completion-tokens-zero', 'max_completion_tokens', 0),
      valued('max-completion-tokens-below', 'max_completion_tokens', -1),
    ],
  ],
  [
    streamOptionsAlone,
    [
      valued(
        'stream-options-alone',
        'stream_options',
        { include_usage: true },
        {
          says: 'A request with stream_options and without stream.',
          axes: { mode: ['json'] },
          needs: ['includeUsage'],
        },
      ),
      valued(
        'stream-options-without-stream',
        'stream_options',
        { include_usage: true },
        {
          says: 'A request with stream_options and stream false.',
          axes: { mode: ['json'] },
          needs: ['includeUsage'],
          spoil: having({ stream: false, stream_options: { include_usage: true } }),
        },
      ),
    ],
  ],
  [
    metadataLimits,
    [
      valued('metadata-pairs', 'metadata', pairs(17), { says: 'A request with 17 pairs of metadata.' }),
      valued(
        'metadata-key',
        'metadata',
        { ['k'.repeat(65)]: 'value' },
        {
          says: 'A request with a key of 65 letters in its metadata.',
        },
      ),
      valued(
        'metadata-value',
        'metadata',
        { key: 'v'.repeat(513) },
        {
          says: 'A request with a value of 513 letters in its metadata.',
        },
      ),
      valued('metadata-number', 'metadata', { key: 5 }),
    ],
  ],
  [
    badEnum,
    [
      valued('format-unknown', 'response_format', { type: 'yaml' }, { culprit: 'response_format.type' }),
      valued('service-tier-unknown', 'service_tier', 'gold'),
      valued('reasoning-effort-unknown', 'reasoning_effort', 'gigantic', { needs: ['reasoning'] }),
      valued('tool-choice-unknown', 'tool_choice', 'perhaps', { axes: { tools: ['fn-one'] } }),
      {
        name: 'image-detail-unknown',
        says: 'A request with a picture of a detail that does not exist.',
        culprit: 'messages[0].content[1].image_url.detail',
        needs: ['vision'],
        spoil: having(saying({ type: 'image_url', image_url: { url: RED_PICTURE, detail: 'sharp' } })),
      },
      {
        name: 'audio-format-unknown',
        says: 'A request with a sound of a format that does not exist.',
        culprit: 'messages[0].content[1].input_audio.format',
        needs: ['audioIn'],
        spoil: having(saying({ type: 'input_audio', input_audio: { data: silence(), format: 'tape' } })),
      },
    ],
  ],
  [
    wrongType,
    [
      valued('temperature-text', 'temperature', 'hot'),
      valued('messages-object', 'messages', {}),
      valued('stream-text', 'stream', 'yes', {
        says: 'A request whose stream is a word.',
        spoil: (good, streams) => ({ ...good, stream: streams ? 'true' : 'yes' }),
      }),
      valued('tools-object', 'tools', {}, { needs: ['tools'] }),
      valued('model-number', 'model', 5),
    ],
  ],
  [
    audioNeedsParams,
    [
      {
        name: 'audio-missing',
        says: 'A request for a spoken answer that does not say how to speak.',
        culprit: 'audio',
        needs: ['audioOut'],
        spoil: having({ modalities: ['text', 'audio'] }),
      },
      {
        name: 'voice-missing',
        says: 'A request for a spoken answer that names no voice.',
        culprit: 'audio.voice',
        needs: ['audioOut'],
        spoil: having({ modalities: ['text', 'audio'], audio: { format: 'pcm16' } }),
      },
    ],
  ],
]
