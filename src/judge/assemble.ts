import type { ChunkChoice, ChunkView } from '../define/chunk.ts'
import { isObject, type JsonObject } from '../define/json.ts'
import { ANNOTATION_CHARACTERS, AnnotationAssembly } from './assemble-annotations.ts'
import { CallAssembly } from './assemble-calls.ts'
import { PiecewiseText, Room, settled } from './assembled-text.ts'

/** Puts the chunks of a stream together to the completion that a client would have got without streaming. */
export interface Assembler {
  /** Takes the next chunk, whatever its shape. */
  add(chunk: ChunkView): void
  /** The completion so far; undefined when no chunk came. Members that no chunk had are absent. */
  finish(): JsonObject | undefined
  /** True when the answer outgrew the limit, so that the completion is not whole. */
  readonly truncated: boolean
}

/** What the texts of one answer may add up to, in characters. */
export const ANSWER_CHARACTERS: number = 64 * 1024 * 1024
/** What a choice, and a token with its log probability, cost of the room, in characters. */
const CHOICE_ROOM = 1024
const ENTRY_ROOM = 256

/** Makes an assembler for one stream, whose texts may add up to `limitCharacters`. */
export function createAssembler(limitCharacters: number = ANSWER_CHARACTERS): Assembler {
  return new CompletionAssembly(new Room(limitCharacters))
}

class CompletionAssembly implements Assembler {
  readonly #room: Room
  readonly #annotationRoom = new Room(ANNOTATION_CHARACTERS)
  readonly #choices = new Map<number, ChoiceAssembly>()
  /** The choice of the chunk before: nearly always the next one's, too. */
  #current: ChoiceAssembly | undefined
  #chunks = 0
  #id: unknown
  #created: unknown
  #model: unknown
  #fingerprint: unknown
  #tier: unknown
  #usage: unknown

  constructor(room: Room) {
    this.#room = room
  }

  get truncated(): boolean {
    return this.#room.exceeded
  }

  add(chunk: ChunkView): void {
    const { raw, choices } = chunk
    this.#chunks++
    if (!this.#id) this.#id = settled(this.#id, raw['id'])
    if (!this.#created) this.#created = settled(this.#created, raw['created'])
    if (!this.#model) this.#model = settled(this.#model, raw['model'])
    if (!this.#fingerprint) this.#fingerprint = settled(this.#fingerprint, raw['system_fingerprint'])
    if (!this.#tier) this.#tier = settled(this.#tier, raw['service_tier'])
    if (chunk.hasUsage) this.#usage = raw['usage']
    for (const choice of choices) this.#choice(choice.index)?.add(choice)
  }

  finish(): JsonObject | undefined {
    if (this.#chunks === 0) return undefined
    const choices = [...this.#choices.values()].toSorted((one, other) => one.index - other.index)
    return withoutMissing({
      id: this.#id,
      object: 'chat.completion',
      created: this.#created,
      model: this.#model,
      choices: choices.map((choice) => choice.toJson()),
      usage: this.#usage,
      system_fingerprint: this.#fingerprint,
      service_tier: this.#tier,
    })
  }

  #choice(index: number): ChoiceAssembly | undefined {
    if (this.#current?.index === index) return this.#current
    let choice = this.#choices.get(index)
    if (choice === undefined) {
      if (!this.#room.take(CHOICE_ROOM)) return undefined
      choice = new ChoiceAssembly(index, this.#room, this.#annotationRoom)
      this.#choices.set(index, choice)
    }
    this.#current = choice
    return choice
  }
}

class ChoiceAssembly {
  readonly index: number
  readonly #room: Room
  readonly #annotationRoom: Room
  readonly #content: PiecewiseText
  #role: unknown
  #refusal: PiecewiseText | undefined
  #reasoningContent: PiecewiseText | undefined
  #reasoning: PiecewiseText | undefined
  #calls: CallAssembly | undefined
  #functionName: unknown
  #functionArguments: PiecewiseText | undefined
  #audio: AudioAssembly | undefined
  #annotations: AnnotationAssembly | undefined
  #finishReason: unknown = null
  #logprobs: LogprobsAssembly | undefined

  constructor(index: number, room: Room, annotationRoom: Room) {
    this.index = index
    this.#room = room
    this.#annotationRoom = annotationRoom
    this.#content = new PiecewiseText(room)
  }

  add(choice: ChunkChoice): void {
    const { raw, finishReason } = choice
    if (finishReason !== undefined && finishReason !== null) this.#finishReason = finishReason
    const logprobs = raw['logprobs']
    if (logprobs !== undefined && logprobs !== null) (this.#logprobs ??= new LogprobsAssembly(this.#room)).add(logprobs)
    // Some servers send `message` for `delta`. A rule reports that; the text is not lost over it.
    const delta = choice.delta ?? raw['message']
    if (!isObject(delta)) return
    // Walking the members there are is cheaper than asking for the eight that could be: most deltas have one.
    for (const member in delta) this.#addMember(member, delta[member])
  }

  toJson(): JsonObject {
    return {
      index: this.index,
      message: this.#message(),
      logprobs: this.#logprobs?.toJson() ?? null,
      finish_reason: this.#finishReason,
    }
  }

  #addMember(member: string, value: unknown): void {
    switch (member) {
      case 'content':
        this.#content.add(value)
        break
      case 'role':
        this.#role = settled(this.#role, value)
        break
      case 'refusal':
        ;(this.#refusal ??= new PiecewiseText(this.#room)).add(value)
        break
      case 'reasoning_content':
        ;(this.#reasoningContent ??= new PiecewiseText(this.#room)).add(value)
        break
      case 'reasoning':
        ;(this.#reasoning ??= new PiecewiseText(this.#room)).add(value)
        break
      case 'tool_calls':
        if (Array.isArray(value)) (this.#calls ??= new CallAssembly(this.#room)).add(value)
        break
      case 'function_call':
        if (isObject(value)) this.#addFunctionCall(value)
        break
      case 'audio':
        if (isObject(value)) (this.#audio ??= new AudioAssembly(this.#room)).add(value)
        break
      case 'annotations':
        if (value !== null) (this.#annotations ??= new AnnotationAssembly(this.#annotationRoom)).add(value)
        break
      default:
    }
  }

  #addFunctionCall(piece: JsonObject): void {
    this.#functionName = settled(this.#functionName, piece['name'])
    this.#functionArguments ??= new PiecewiseText(this.#room)
    this.#functionArguments.add(piece['arguments'])
  }

  #message(): JsonObject {
    return withoutMissing({
      role: this.#role,
      content: this.#content.value ?? null,
      refusal: this.#refusal?.value,
      reasoning_content: this.#reasoningContent?.value,
      reasoning: this.#reasoning?.value,
      tool_calls: this.#calls?.toJson(),
      function_call:
        this.#functionArguments === undefined
          ? undefined
          : withoutMissing({ name: this.#functionName, arguments: this.#functionArguments.value }),
      audio: this.#audio?.toJson(),
      annotations: this.#annotations?.toJson(),
    })
  }
}

class AudioAssembly {
  #id: unknown
  #expiresAt: unknown
  readonly #data: PiecewiseText
  readonly #transcript: PiecewiseText

  constructor(room: Room) {
    this.#data = new PiecewiseText(room)
    this.#transcript = new PiecewiseText(room)
  }

  add(piece: JsonObject): void {
    this.#id = settled(this.#id, piece['id'])
    this.#expiresAt = piece['expires_at'] ?? this.#expiresAt
    this.#data.add(piece['data'])
    this.#transcript.add(piece['transcript'])
  }

  toJson(): JsonObject {
    return withoutMissing({
      id: this.#id,
      expires_at: this.#expiresAt,
      data: this.#data.value,
      transcript: this.#transcript.value,
    })
  }
}

const LISTS = ['content', 'refusal'] as const

class LogprobsAssembly {
  readonly #room: Room
  readonly #lists: Record<(typeof LISTS)[number], unknown[] | null | undefined> = {
    content: undefined,
    refusal: undefined,
  }
  /** What came in place of an object. */
  #other: unknown

  constructor(room: Room) {
    this.#room = room
  }

  add(logprobs: unknown): void {
    if (!isObject(logprobs)) {
      this.#other = logprobs
      return
    }
    for (const name of LISTS) {
      const entries = logprobs[name]
      if (Array.isArray(entries)) this.#extend(name, entries)
      else if (entries === null) this.#lists[name] ??= null
    }
  }

  toJson(): unknown {
    const { content, refusal } = this.#lists
    if (content === undefined && refusal === undefined && this.#other !== undefined) return this.#other
    return withoutMissing({ content, refusal })
  }

  #extend(name: (typeof LISTS)[number], entries: readonly unknown[]): void {
    const list = (this.#lists[name] ??= [])
    for (const entry of entries) if (this.#room.take(roomFor(entry))) list.push(entry)
  }
}

function roomFor(entry: unknown): number {
  const alternatives = isObject(entry) ? entry['top_logprobs'] : undefined
  return ENTRY_ROOM * (1 + (Array.isArray(alternatives) ? alternatives.length : 0))
}

function withoutMissing(members: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined))
}
