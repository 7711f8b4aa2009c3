import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { AXES, type Point } from '../define/axes.ts'
import { chat } from '../define/chat.ts'
import type { Asking } from '../define/cases.ts'
import { answerSchema, sampleAnswer } from '../define/format-samples.ts'
import { RED_PICTURE } from '../define/messages.ts'
import { askFor } from '../define/prompts.ts'
import { sampleArguments, sampleParameters } from '../define/tool-samples.ts'
import { requestErrors } from '../judge/request-shape.ts'
import { cellId } from './cell.ts'
import { domainOf } from './domain.ts'
import { matrixPoints, TIERS } from './matrix.ts'
import { ASKING } from '../../tests/kit/asking.ts'

const ALTERNATIVES: readonly Asking[] = [
  ASKING,
  { ...ASKING, capMember: 'max_completion_tokens', sampling: false, reasons: true },
]

const points: readonly Point[] = TIERS.flatMap((tier) => matrixPoints(tier, domainOf(new Set()), 1))

const endsInTool = (point: Point): boolean => {
  const messages = chat(askFor(point, ASKING), point, ASKING)['messages']
  return JSON.stringify(Array.isArray(messages) ? messages.at(-1) : undefined).includes('"role":"tool"')
}

describe('requests of the matrix', () => {
  it('fit the request schema at every point of every tier', () => {
    const faults = points.flatMap((point) =>
      ALTERNATIVES.flatMap((asking) =>
        requestErrors(chat(askFor(point, asking), point, asking)).map(
          ({ pointer, message }) => `${cellId('m', point)} ${pointer}: ${message}`,
        ),
      ),
    )
    expect(faults).toEqual([])
  })

  it('say JSON in a message wherever json_object is asked for, whatever is asked', () => {
    const silent = points
      .filter(({ format }) => format === 'json_object')
      .filter((point) => !/json/i.test(JSON.stringify(chat('Say hi.', point, ASKING)['messages'])))
    expect(silent).toEqual([])
  })

  it('end in a tool message only where the ask needs the result', () => {
    const tails = points.filter(endsInTool)
    expect(tails.length).toBeGreaterThan(0)
    expect(tails.every((point) => askFor(point, ASKING).fact !== undefined)).toBe(true)
  })
})

describe('samples', () => {
  const ajv = new Ajv2020({ strict: false })

  it.each(AXES.script)('dictate arguments and answers that their schemas allow (%s)', (script) => {
    expect(ajv.validate(sampleParameters(script), sampleArguments(script)), ajv.errorsText()).toBe(true)
    expect(ajv.validate(answerSchema(script), sampleAnswer(script)), ajv.errorsText()).toBe(true)
  })

  it('carry a PNG of 64 by 64 pixels', () => {
    const png = Buffer.from(RED_PICTURE.slice('data:image/png;base64,'.length), 'base64')
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG')
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([64, 64])
  })
})
