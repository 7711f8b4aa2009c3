import { cases as define, type Case } from '../../src/define/cases.ts'
import { chat } from '../../src/define/chat.ts'
import { askFor, countLong } from '../../src/define/prompts.ts'
import { about } from '../../src/define/subject.ts'
import { noSplitCharacters } from './characters.ts'
import { choicesComplete, hasChoices } from './choices.ts'
import { closes, done, doneExact, doneLast, notTruncated } from './ending.ts'
import { finishDeltaEmpty, finishLast, finishOnce } from './finish.ts'
import { createdConstant, idConstant, modelConstant } from './identity.ts'
import { increments } from './increments.ts'
import { severalContentChunks } from './pieces.ts'
import { roleFirst, roleOnce } from './role.ts'
import { assembledValid, iffRequested, obfuscationOff } from './rules.ts'

export const cases: readonly Case[] = [
  define('stream.text', {
    says: 'A plain stream without obfuscation.',
    takes: about('stream'),
    send: (point, asking) => ({ body: chat(askFor(point, asking), point, asking) }),
    exercises: [
      iffRequested,
      done,
      doneExact,
      doneLast,
      closes,
      hasChoices,
      notTruncated,
      idConstant,
      createdConstant,
      modelConstant,
      roleFirst,
      roleOnce,
      finishOnce,
      finishLast,
      finishDeltaEmpty,
      choicesComplete,
      increments,
      noSplitCharacters,
      assembledValid,
      obfuscationOff,
    ],
  }),
  define('stream.long', {
    says: 'A stream of some hundred tokens.',
    axes: { mode: ['sse'], cap: ['loose'] },
    tries: 2,
    send: (point, asking) => ({ body: chat(countLong(), point, asking) }),
    exercises: [severalContentChunks],
  }),
]
