import { describe, expect, it } from 'vitest'
import { AXES, BASE_POINT } from '../define/axes.ts'
import type { Capability } from '../define/capability.ts'
import { domainOf } from './domain.ts'
import { matrixPoints, pairCover, TIERS } from './matrix.ts'
import { axisNames, capabilitiesOf, capabilityNames } from './needs.ts'
import { invalidity, VALIDITY_RULES } from './validity.ts'

const whole = domainOf(new Set())

describe('the matrix', () => {
  it('counts as many values, pairs and smoke points as the contract', () => {
    const smoke = matrixPoints('smoke', whole, 1)
    const pairs = pairCover([], whole)
    expect(smoke).toHaveLength(39)
    expect([pairs.feasibleCount, pairs.infeasible.length]).toEqual([1054, 75])
  })

  it.each(TIERS)('holds valid points only, the plain request first and none twice (%s)', (tier) => {
    const points = matrixPoints(tier, whole, 5)
    expect(points[0]).toEqual(BASE_POINT)
    expect(points.flatMap((point) => invalidity(point)?.name ?? [])).toEqual([])
    expect(new Set(points.map((point) => JSON.stringify(point, [...axisNames()]))).size).toBe(points.length)
  })

  it('holds every value of every axis in the smoke tier', () => {
    const points = matrixPoints('smoke', whole, 1)
    const missing = axisNames().flatMap((axis) =>
      AXES[axis].filter((value) => !points.some((point) => point[axis] === value)).map((value) => `${axis}=${value}`),
    )
    expect(missing).toEqual([])
  })

  it('holds every feasible pair in the default tier, with few points', () => {
    const points = matrixPoints('default', whole, 1)
    expect(pairCover(points, whole).uncovered).toEqual([])
    expect(points.length).toBeLessThanOrEqual(75)
  })

  it('gives equal points for equal seeds and others for others', () => {
    expect(matrixPoints('default', whole, 3)).toEqual(matrixPoints('default', whole, 3))
    expect(matrixPoints('default', whole, 3)).not.toEqual(matrixPoints('default', whole, 4))
  })

  it('names for every infeasible pair the sentence that forbids it', () => {
    const says = new Set(VALIDITY_RULES.map((rule) => rule.says))
    const { infeasible } = pairCover([], whole)
    expect(infeasible.filter(({ reason }) => !says.has(reason))).toEqual([])
    expect(
      infeasible.find(({ combination }) => combination.join('&') === 'choice,required&format,schema')?.reason,
    ).toBe(
      'a forced call takes the place of the text, so that a format, logprobs, a tight cap or a stop would show nothing',
    )
  })

  it.each(capabilityNames())('asks nothing that a target without %s lacks, and covers the rest', (lacking) => {
    const absent: ReadonlySet<Capability> = new Set([lacking])
    const domain = domainOf(absent)
    const points = matrixPoints('default', domain, 1)
    expect(points.filter((point) => capabilitiesOf(point).includes(lacking))).toEqual([])
    expect(pairCover(points, domain).uncovered).toEqual([])
  })

  it('keeps to the axis values that were picked', () => {
    const points = matrixPoints('default', domainOf(new Set(), { mode: ['sse'], choice: ['required'] }), 1)
    expect(new Set(points.map(({ mode, choice }) => `${mode} ${choice}`))).toEqual(new Set(['sse required']))
    expect(points.flatMap((point) => invalidity(point)?.name ?? [])).toEqual([])
  })

  it('is empty where picked values cannot stand together', () => {
    expect(matrixPoints('default', domainOf(new Set(), { tools: ['none'], choice: ['required'] }), 1)).toEqual([])
  })
})
