/*
 * What errors say of their own cause, as servers, relays and the programs behind them word it. Statuses are chosen
 * carelessly and codes made up; where the words leave no doubt, they tell what happened. What may be said of anything
 * else as well (a deadline, a device, a cache) must not match.
 */

const CONTEXT = String.raw`context[ _-]?(?:length|window|size|limit)`
const BEYOND = String.raw`(?:exceed\w*|overflow\w*|(?:longer|greater|larger|bigger|more) than|beyond|not fit)`
const PROMPT = String.raw`(?:prompt|inputs?|messages?|conversation)`

const TOO_LONG = new RegExp(
  [
    String.raw`context_length_exceeded|ContextWindowExceeded|\bmax(?:imum)? (?:model )?(?:context|(?:prompt|input|sequence) length)\b`,
    String.raw`\b${BEYOND}\b.{0,60}\b(?:${CONTEXT}|(?:model|model['’]s|models|available|its) context)\b`,
    String.raw`\b${CONTEXT}\b.{0,60}\b(?:${BEYOND}|too (?:long|small)|is full)\b|\bcontext (?:the )?(?:overflow|is (?:too long|full))`,
    String.raw`\b${PROMPT}(?: (?:text|length|sequence|size|tokens?|token count))?(?: \([^)]{0,40}\))? (?:is |are |was |were )?too (?:long|large)\b`,
    String.raw`\b(?:prompt|inputs?)\b.{0,60}\btokens?\b.{0,40}\b${BEYOND}\b|\b(?:prompt|input|sequence) length\b.{0,60}\b${BEYOND}\b`,
    String.raw`\d tokens\b.{0,20}\bexceeds?\b|\btokens\b.{0,40}\bmust be (?:<=|at most|less than) ?${'`'}?\d+\b`,
    String.raw`\b${PROMPT}\b.{0,40}\b(?:less|fewer|more) than \d+ tokens\b`,
    String.raw`\bmodel(?:['’]s)? (?:maximum )?token limit\b|\brange of input length\b`,
    String.raw`\breduce (?:the |your )?(?:(?:length|size) of (?:the |your )?)?(?:prompt|inputs?|messages|context)\b`,
    String.raw`\btoo many (?:input |prompt |context )?tokens\b`,
    String.raw`\bprompt \(length \d+\) is longer than\b|\btokens in the prompt\b.{0,20}\b${BEYOND}\b`,
    String.raw`\bexceeds? max(?:imum)? (?:message|input|prompt) tokens\b|输入长度超过|上下文(?:长度)?(?:超过|超长|超出)`,
  ].join('|'),
  'i',
)

const TOO_FAST = new RegExp(
  [
    String.raw`\brate[ _-]?limit(?:s|er)?\b(?! (?:service|config)).{0,60}\b(?<!not be )(?:exceeded|reached|hit)\b`,
    String.raw`\b(?:exceed\w*|reached|hit\w*)\b.{0,40}\brate[ _-]?limit|\brate[ _-]?limited\b|\bRateLimitError\b`,
    String.raw`\btoo many (?:concurrent )?requests\b|\bthrottl(?:ed|ing)\b|\bThrottlingException\b|\brate exceeded\b`,
    String.raw`\brequest rate (?:is )?(?:too high|increased too quickly)|\blimit_burst_rate\b|\btoo many tokens, please wait\b`,
    String.raw`\b[RT]P[SMD]\b.{0,20}\b(?:limit|exceeded|reached)|\breached\b.{0,40}\b[RT]P[SMD]\b`,
    String.raw`\b(?:exceed\w*|reached|hit\w*)\b.{0,40}\b(?:requests|tokens) per (?:second|minute|day)\b|\bquota exceeded\b.{0,60}per_(?:minute|day)\b`,
    String.raw`\b(?:max(?:imum)?|limit of) concurrent requests\b.{0,20}\b(?:exceeded|reached)\b|\bconcurrency limit\b.{0,20}\b(?:exceeded|reached)\b|负载已饱和`,
    String.raw`\bresource (?:has been )?exhausted\b(?!.{0,20}\bmemory\b)|\b(?:status|error)(?: code)?:? 429\b|\breturned (?:HTTP )?429\b`,
  ].join('|'),
  'i',
)

const OF_ACCOUNT = new RegExp(
  [
    String.raw`\borgani[sz]ation must be verified\b|\bzero data retention organi[sz]ation`,
    String.raw`\binsufficient[ _-](?:user[ _-])?(?:quota|balance|credits?|funds?)\b|余额不足|欠费`,
    String.raw`\b(?:balance|credits?|funds?) (?:is |are )?(?:too low|insufficient|exhausted|depleted)\b`,
    String.raw`\bexceeded your (?:current |monthly |daily )?quota\b|\bout of credits?\b|\brequires more credits\b`,
    String.raw`\bbilling\b.{0,30}\b(?:limit|not active|inactive|overdue)\b`,
    String.raw`\b(?:account|organi[sz]ation|api key)\b.{0,30}\b(?:deactivated|suspended|terminated|not active)\b`,
  ].join('|'),
  'i',
)

const OF_MODEL = new RegExp(
  [
    String.raw`\bfailed to (?:call a (?:function|tool)|(?:generate|validate) json)\b(?! schema)|\btool call validation failed\b`,
    String.raw`\bmodel did not call an? (?:tool|function)\b`,
    String.raw`\bmodel (?:produced|generated|returned|wrote) (?:an? )?(?:invalid|malformed|unparsable)\b`,
    String.raw`\bmodel(?:['’]s)? (?:output|response)\b.{0,20}\b(?:does not|did not|doesn['’]t|didn['’]t|failed to) (?:match|conform|validate)\b`,
    String.raw`\bmodel (?:generated )?output\b.{0,20}\b(?:is not valid json|could not be parsed)\b`,
    String.raw`\bbefore generating a valid document\b|\bcould not finish the message\b`,
  ].join('|'),
  'i',
)

const OF_CONTENT = new RegExp(
  [
    String.raw`\bcontent[ _-]?(?:filter\w*|management|moderation|safety)[ _-]?polic(?:y|ies)\b|\busage (?:policy|policies|guidelines)\b`,
    String.raw`\b(?:may|might) contain (?:inappropriate|sensitive|harmful|unsafe)\b|\bcontent exists risk\b|\bhigh[ -]risk\b`,
    String.raw`data_?inspection_?failed|ResponsibleAIPolicyViolation|SensitiveContentDetected|敏感内容`,
  ].join('|'),
  'i',
)

const OF_PROGRAM = new RegExp(
  [
    String.raw`\bobject['"]? has no (?:attribute|element|item)\b|\bobject (?:is not (?:iterable|subscriptable|callable)|does not support item assignment)\b`,
    String.raw`\bobject of type '\w+' has no len\(\)|\bstring indices must be\b|\blist indices must be\b|\bunhashable type\b`,
    String.raw`\bcan only (?:concatenate|get item pairs)\b|\blist index out of range\b`,
    String.raw`\bcannot read propert(?:y|ies)\b|\bnil pointer\b|\bnull (?:reference|pointer)\b`,
    String.raw`\b(?:Key|Type|Attribute|Index|Name|Undefined|Template)Error\b|\bNull(?:Reference|Pointer)Exception\b|\bjinja`,
  ].join('|'),
  'i',
)

/** How much of a text is looked at: whatever comes behind is a trace or a page. */
const MOST_CHARACTERS = 2000

/** Whether an error says that requests came too fast, or too many at once. */
export const saysThrottled = (text: string): boolean => TOO_FAST.test(text.slice(0, MOST_CHARACTERS))

/** Whether an error says that it is about the account of who asks: what it may do, and what is left to pay with. */
export const saysAccount = (text: string): boolean => OF_ACCOUNT.test(text.slice(0, MOST_CHARACTERS))

/**
 * Whether an error says that it is about what the model wrote: some servers look at it, and turn down what does not fit
 * the tools or the format of the request.
 */
export const saysModelFailed = (text: string): boolean => OF_MODEL.test(text.slice(0, MOST_CHARACTERS))

/**
 * Whether an error is what a language says of a program that fails: the server stumbled, whatever status it gives. Chat
 * templates fail so under a 400.
 */
export const saysStumbled = (text: string): boolean => OF_PROGRAM.test(text.slice(0, MOST_CHARACTERS))

/** Whether an error says that what was asked, or written, is not wanted: a filter stepped in. */
export const saysFiltered = (text: string): boolean => OF_CONTENT.test(text.slice(0, MOST_CHARACTERS))

/** Where memory has run out, a shorter prompt may help, and so may another time. */
const OUT_OF_MEMORY = /\bout of memory\b|\binsufficient (?:system |gpu )?(?:memory|resources)\b/i

/** Whether an error says that the prompt is too long for the model. */
export function saysTooLong(text: string): boolean {
  const said = text.slice(0, MOST_CHARACTERS)
  return TOO_LONG.test(said) && !saysThrottled(said) && !OUT_OF_MEMORY.test(said)
}

/** Whether an error says of the request that it can never succeed: its prompt is too long, or nobody serves its model. */
export const blamesRequest = (text: string): boolean =>
  saysTooLong(text) || /\bmodel_not_found\b/.test(text.slice(0, MOST_CHARACTERS))

const LENGTH = /(?<!search_)context[ _-]?(?:length|window|size|limit)/i

/** Whether an error speaks of the length of the prompt, or of what the model can hold, be it too long or not. */
export const speaksOfLength = (text: string): boolean => LENGTH.test(text) || saysTooLong(text)
