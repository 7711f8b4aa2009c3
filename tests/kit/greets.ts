import type { AnswerRule } from '../../src/define/rule.ts'
import { rule } from '../../src/define/rule.ts'

/** A rule of somebody's own that no answer keeps. */
export const greets: AnswerRule = rule({
  id: 'mine.greets',
  level: 'MUST',
  says: 'An answer says hello.',
  basis: 'observed',
  cite: { title: 'Our wiki', url: 'https://wiki.example/hello' },
  matters: 'Callers expect a greeting.',
  onAnswer: (_answer, violated) => violated('no-greeting'),
})
