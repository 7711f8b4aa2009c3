/** A test point of a TAP document. */
export interface TapPoint {
  readonly ok: boolean
  readonly title: string
  readonly skipped: string | undefined
  readonly block: Readonly<Record<string, unknown>>
}

/** Reads TAP 14 as strictly as its grammar is for a flat list of points; throws where the text leaves it. */
export function parseTap(text: string): readonly TapPoint[] {
  const lines = text.split('\n')
  const take = (pattern: RegExp): RegExpExecArray => {
    const match = pattern.exec(lines.shift() ?? '')
    if (match === null) throw new Error(`expected ${String(pattern)}`)
    return match
  }
  take(/^TAP version 14$/)
  const planned = Number(take(/^1\.\.(\d+)$/)[1])
  const points: TapPoint[] = []
  while (points.length < planned) {
    const [, not, number, title = '', skipped] = take(/^(not )?ok (\d+) - ((?:[^\\#]|\\[\\#])*?)(?: # SKIP (.+))?$/)
    if (Number(number) !== points.length + 1) throw new Error(`point ${number} out of order`)
    const block: Record<string, unknown> = {}
    if (lines[0] === '  ---') {
      lines.shift()
      for (let line = lines[0]; line !== '  ...'; line = lines[0]) {
        const [, name = '', value = ''] = take(/^ {2}(\w+): (.+)$/)
        block[name] = JSON.parse(value)
      }
      lines.shift()
    }
    points.push({ ok: not === undefined, title, skipped, block })
  }
  take(/^# /)
  if (lines.join('') !== '') throw new Error('text after the last point')
  return points
}
