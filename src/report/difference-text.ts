import type { Difference, RuleChange } from './difference.ts'
import { hanging, paragraph } from './layout.ts'
import { words } from './markdown-text.ts'
import type { Style } from './style.ts'
import { visible } from './visible.ts'
import { counted } from './words.ts'

const CELLS_NAMED = 5

interface Part {
  readonly title: string
  readonly mark: string
  readonly paint: 'bad' | 'good' | 'doubtful'
  readonly changes: readonly RuleChange[]
}

function partsOf({ newlyFailing, changed, newlyNotRun, newlyPassing }: Difference): readonly Part[] {
  const parts: readonly Part[] = [
    { title: 'newly failing', mark: '✗', paint: 'bad', changes: newlyFailing },
    { title: 'failing in another way', mark: '≠', paint: 'bad', changes: changed },
    { title: 'no longer looked at', mark: '?', paint: 'doubtful', changes: newlyNotRun },
    { title: 'newly passing', mark: '✓', paint: 'good', changes: newlyPassing },
  ]
  return parts.filter(({ changes }) => changes.length > 0)
}

/** The difference for a terminal: what is worse first, the sentence at the end. */
export function differenceText(difference: Difference, columns: number, style: Style): string {
  const lines = partsOf(difference).flatMap(({ title, mark, paint, changes }) => [
    style.strong(style[paint](`${title.toUpperCase()}  ${counted(changes.length, 'rule')}`)),
    ...changes.flatMap((change) => [
      `${style[paint](mark)} ${style.strong(change.rule)}  ${change.before} → ${change.after}`,
      ...paragraph(visible(change.says), columns, 2),
      ...details(change).flatMap((detail) => hanging('-', visible(detail), columns, 2)),
    ]),
    '',
  ])
  const rulebook = rulebookLines(difference).flatMap((line) => [...paragraph(line, columns, 0), ''])
  return `${[...lines, ...rulebook, differenceSentence(difference)].join('\n')}\n`
}

/** The difference as Markdown, for a comment on a pull request. */
export function differenceMarkdown(difference: Difference): string {
  const blocks = partsOf(difference).map(({ title, mark, changes }) =>
    [
      `### ${mark} ${counted(changes.length, 'rule')} ${title}`,
      ...changes.map((change) =>
        [
          `- **${words(change.rule)}** (${change.before} → ${change.after}): ${words(change.says)}`,
          ...details(change).map((detail) => `  - ${words(detail)}`),
        ].join('\n'),
      ),
    ].join('\n'),
  )
  const rulebook = rulebookLines(difference).map((line) => words(line))
  return `${[`## chatspec: ${words(differenceSentence(difference))}`, ...blocks, ...rulebook].join('\n\n')}\n`
}

/** The outcome of a comparison in a line; the names of cells and rules stand above it. */
export function differenceSentence({ profile, newlyFailing, changed, newlyNotRun, newlyPassing }: Difference): string {
  const counts = [
    `${newlyFailing.length} newly failing`,
    `${changed.length} failing in another way`,
    `${newlyNotRun.length} no longer looked at`,
    `${newlyPassing.length} newly passing`,
  ]
  return `${profile}: ${counts.join(', ')}`
}

function details({ symptomsBefore, symptomsAfter, cells, after }: RuleChange): readonly string[] {
  const symptoms = symptomsBefore.join(', ') === symptomsAfter.join(', ')
  const shown = cells.slice(0, CELLS_NAMED)
  const more = cells.length > shown.length ? ` and ${cells.length - shown.length} more` : ''
  return [
    ...(symptoms || after !== 'fail'
      ? []
      : [`symptoms: ${symptomsBefore.join(', ') || 'none'} → ${symptomsAfter.join(', ') || 'none'}`]),
    ...(cells.length === 0 ? [] : [`in cells that did not fail before: ${shown.join(' ')}${more}`]),
  ]
}

function rulebookLines({ added, removed }: Difference): readonly string[] {
  return [
    ...(added.length === 0 ? [] : [`Rules that are new in the rulebook: ${added.join(', ')}.`]),
    ...(removed.length === 0 ? [] : [`Rules that are gone from the rulebook: ${removed.join(', ')}.`]),
  ]
}
