import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { allRules, suites } from '../src/registry.ts'
import { chatspec } from './kit/cli.ts'

const README = readFileSync(new URL('../README.md', import.meta.url), 'utf8')

const numbersIn = (pattern: RegExp): readonly number[] =>
  (pattern.exec(README) ?? []).slice(1).map((text) => Number(text.replaceAll(',', '')))

it('the README tells how many rules there are, and in which suites', () => {
  expect(numbersIn(/OpenAI-compatible: (\d+) rules/)).toEqual([allRules.length])
  const rows = [...README.matchAll(/^\| ([a-z]+(?:, [a-z]+)*) +\| (\d+) +\| /gm)]
  const told = rows.map(([, names = '', count]) => [names.split(', '), Number(count)] as const)
  expect(told.flatMap(([names]) => names).toSorted()).toEqual(filledSuites().toSorted())
  for (const [names, count] of told)
    expect(
      allRules.filter(({ id }) => names.includes(id.split('.', 1)[0] ?? '')),
      names.join(', '),
    ).toHaveLength(count)
})

it('the README tells how much the tiers send', async () => {
  const [standard, smoke] = [await planned('default'), await planned('smoke')]
  const [pairs, cells] = numbersIn(/all ([\d,]+) pairs of values .* that can be sent, in (\d+) cells/)
  expect(standard).toContain(`pairs of axis values: ${pairs} of ${pairs} covered`)
  expect(standard).toContain(`${cells} cells, about`)
  const [few] = numbersIn(/exercises every rule in (\d+) cells/)
  expect(smoke).toContain(`${few} cells, about`)
})

async function planned(tier: string): Promise<string> {
  const { out, err } = await chatspec(['list', 'plan', '--tier', tier])
  return out + err
}

function filledSuites(): readonly string[] {
  return suites.filter(({ rules }) => rules.length > 0).map(({ name }) => name)
}
