import { cases as define, type Case } from '../../src/define/cases.ts'
import { chat } from '../../src/define/chat.ts'
import { output } from './rules.ts'

export const cases: readonly Case[] = [
  define('audio.spoken', {
    says: 'A spoken answer of one word.',
    axes: { mode: ['json', 'sse'] },
    needs: ['audioOut'],
    tries: 2,
    send: (point, asking) => ({
      body: {
        ...chat('Say hi.', { ...point, cap: 'loose' }, asking),
        modalities: ['text', 'audio'],
        // The one encoding that can be cut into pieces, and so the one that is streamed.
        audio: { voice: 'alloy', format: point.mode === 'json' ? 'wav' : 'pcm16' },
      },
    }),
    exercises: [output],
  }),
]
