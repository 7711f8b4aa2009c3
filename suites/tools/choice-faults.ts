import { mapChoices, omit, within } from '../../src/define/alter.ts'
import type { Deviation, Fault } from '../../src/define/fault.ts'
import { asksForJson, type ChatParameters } from '../../src/define/request.ts'
import { TIME } from '../../src/define/tool-samples.ts'
import { calling, onChat, refusing } from './altering.ts'

/** Answers with text in place of calls. */
const withText = (when: (chat: ChatParameters) => boolean): Deviation => ({
  when: onChat(when),
  completion: (completion) =>
    mapChoices(completion, (choice) => ({
      ...within(choice, 'message', (message) => ({ ...omit(message, 'tool_calls'), content: 'Let me see.' })),
      finish_reason: 'stop',
    })),
})

/** Servers that do not heed how the caller chose among tools. */
export const choiceFaults: Readonly<Record<string, Omit<Fault, 'name'>>> = {
  'tool-choice-none-ignored': {
    says: 'Calls a tool although tool_choice is none.',
    plays: { request: (body) => (body['tool_choice'] === 'none' ? omit(body, 'tool_choice') : body) },
    breaks: { 'tools.choice-none': 'called' },
  },
  'tool-choice-none-refused': {
    says: 'Refuses tool_choice none.',
    plays: refusing(
      { message: "Invalid value for 'tool_choice': 'none'.", param: 'tool_choice' },
      ({ choice }) => choice.kind === 'none',
    ),
    breaks: { 'tools.choice-none': 'refused' },
  },
  'tool-choice-required-ignored': {
    says: 'Answers with text although tool_choice is required.',
    plays: withText(({ choice }) => choice.kind === 'required'),
    breaks: { 'tools.choice-required': 'no-call' },
  },
  'tool-choice-named-ignored': {
    says: 'Answers with text although tool_choice names a tool.',
    plays: withText(({ choice }) => choice.kind === 'named'),
    breaks: { 'tools.choice-named': 'no-call' },
  },
  'tool-choice-required-refused-in-streams': {
    says: 'Refuses tool_choice required in streams without a cap.',
    plays: refusing(
      {
        message: "Invalid value for 'tool_choice': 'required'. It must be one of 'auto' and 'none'.",
        param: 'tool_choice',
      },
      ({ choice, stream, cap }) => choice.kind === 'required' && stream === true && cap === undefined,
    ),
    breaks: { 'tools.choice-required': 'refused' },
  },
  'tool-choice-named-refused': {
    says: 'Refuses a tool_choice that names a tool.',
    plays: refusing(
      { message: "Invalid type for 'tool_choice': expected a string, got an object.", param: 'tool_choice' },
      ({ choice }) => choice.kind === 'named',
    ),
    breaks: { 'tools.choice-named': 'refused', 'crazyrouter.parameters': 'refused' },
  },
  'tool-choice-named-other-tool': {
    says: 'Calls another tool than the one that tool_choice names.',
    plays: calling(
      TIME,
      ({ choice, tools }) => choice.kind === 'named' && choice.name !== TIME && tools.some(({ name }) => name === TIME),
      '{}',
    ),
    breaks: { 'tools.choice-named': 'other-tool' },
  },
  'allowed-tools-ignored': {
    says: 'Calls a tool that allowed_tools does not list.',
    plays: calling('send_mail', ({ choice }) => choice.kind === 'allowed', '{"to":"ada@example.com","text":"Hi."}'),
    breaks: { 'tools.choice-allowed': 'unlisted-tool' },
  },
  'allowed-tools-required-ignored': {
    says: 'Answers with text although allowed_tools are required.',
    plays: withText(({ choice }) => choice.kind === 'allowed' && choice.mode === 'required'),
    breaks: { 'tools.choice-allowed': 'no-call' },
  },
  'calls-whatever-is-asked': {
    says: 'Calls the first function of a request, whatever is asked.',
    plays: {
      when: (moment) =>
        onChat(({ tools, choice }) => tools[0]?.type === 'function' && choice.kind === 'absent')(moment) &&
        !asksForJson(moment.request),
      request: (body) => ({ ...body, tool_choice: 'required' }),
    },
    breaks: { 'tools.choice-auto-text': 'called' },
  },
  'parallel-off-ignored': {
    says: 'Calls several tools in one answer although parallel_tool_calls is false.',
    plays: {
      when: onChat(({ tools }) => tools.length > 0),
      request: (body) => omit(body, 'parallel_tool_calls'),
    },
    breaks: { 'tools.parallel-off': 'several-calls' },
  },
}
