import type { RequestView } from '../define/request.ts'
import type {
  AnswerRule,
  ChunkRule,
  RelationRule,
  ResponseRule,
  Rule,
  ShapeName,
  ShapeRule,
  StreamRule,
  UmbrellaRule,
} from '../define/rule.ts'

/** The rules of a run, sorted by what they look at. */
export interface RuleSet {
  readonly all: readonly Rule[]
  readonly response: readonly ResponseRule[]
  readonly answer: readonly AnswerRule[]
  readonly chunk: readonly ChunkRule[]
  readonly stream: readonly StreamRule[]
  readonly shape: Readonly<Record<ShapeName, readonly ShapeRule[]>>
  readonly umbrella: readonly UmbrellaRule[]
  readonly relation: readonly RelationRule[]
}

/** Sorts rules by kind. */
export function ruleSet(rules: readonly Rule[]): RuleSet {
  const shapes = rules.filter((rule) => 'shape' in rule)
  const ofShape = (shape: ShapeName): readonly ShapeRule[] => shapes.filter((rule) => isAbout(rule, shape))
  return {
    all: rules,
    response: rules.filter((rule) => 'onResponse' in rule),
    answer: rules.filter((rule) => 'onAnswer' in rule),
    chunk: rules.filter((rule) => 'onChunk' in rule),
    stream: rules.filter((rule) => 'onStream' in rule),
    shape: { completion: ofShape('completion'), chunk: ofShape('chunk'), error: ofShape('error') },
    umbrella: rules.filter((rule) => 'covers' in rule),
    relation: rules.filter((rule) => 'across' in rule),
  }
}

/** Whether a rule speaks about exchanges with this request. */
export function appliesTo(rule: Rule, request: RequestView): boolean {
  return rule.when === undefined ? request.endpoint === 'chat' : rule.when(request)
}

/** Whether a shape rule is about a schema. */
function isAbout(rule: ShapeRule, shape: ShapeName): boolean {
  return typeof rule.shape === 'string' ? rule.shape === shape : rule.shape.includes(shape)
}
