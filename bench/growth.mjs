// Whether judging costs the same for each chunk, choice, call and turn, however many there are.
import { join } from 'node:path'
import { HERE, inTurn, median, runForJson } from './measure.mjs'
import { goal, grouped, printTable } from './table.mjs'

export async function growth() {
  const ways = await inTurn({ all: () => runForJson([join(HERE, 'judge-growth.mjs')]) }, 3)
  const { figures } = ways.get('all')
  const kinds = Object.keys(figures[0]).map((name) => {
    const { sizes } = figures[0][name]
    const costs = sizes.map((_, at) => median(figures.map((one) => one[name].costs[at])))
    return { name, sizes, costs, grown: costs.at(-1) / costs[0] }
  })
  printTable(
    'CPU microseconds of judging, for each',
    ['', '1×', '10×', '100×', '100× to 1×'],
    kinds.map(({ name, sizes, costs, grown }) => [
      `${name} (${sizes.map(grouped).join(', ')})`,
      ...costs.map((cost) => cost.toFixed(1)),
      grown.toFixed(2),
    ]),
  )
  const most = Math.max(...kinds.map(({ grown }) => grown))
  return [goal('judging a hundred times as much, cost of each of one time', 'at most', 1.25, most, '×')]
}
