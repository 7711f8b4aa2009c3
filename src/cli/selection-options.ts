import { AXES } from '../define/axes.ts'
import type { Selection } from '../run/select.ts'
import { UsageError } from '../wire/usage-error.ts'
import { list, type Arguments } from './arguments.ts'

/** What `--suite`, `--case`, `--rule` and `--axis` pick. Their names are checked where the run is planned. */
export function selectionOf(args: Arguments): Selection {
  const suites = list(args, 'suite')
  const cases = list(args, 'case')
  const rules = list(args, 'rule')
  const axes = axesOf(list(args, 'axis'))
  return {
    ...(suites.length > 0 && { suites }),
    ...(cases.length > 0 && { cases }),
    ...(rules.length > 0 && { rules }),
    ...(Object.keys(axes).length > 0 && { axes }),
  }
}

/** Reads `--axis mode=sse,json`, also several settings in one (`mode=sse,tools=fn-one`). */
function axesOf(settings: readonly string[]): NonNullable<Selection['axes']> {
  // Unknown axes and values are refused by the plan, with the near misses.
  const axes: { [name: string]: string[] } = {}
  for (const setting of settings) {
    let axis: string | undefined
    for (const part of setting.split(',')) {
      const named = /^([a-z]+)=(.*)$/.exec(part)
      // `sse+usage=false` is a value that looks like a setting: only names of axes begin one.
      const isSetting = named !== null && (axis === undefined || Object.hasOwn(AXES, named[1] ?? ''))
      if (isSetting) axis = named[1] ?? ''
      if (axis === undefined)
        throw new UsageError('bad-axis', `--axis ${setting} is not of the form axis=value,value`, {
          fix: 'e.g. --axis mode=sse,json',
        })
      axes[axis] = [...(axes[axis] ?? []), isSetting ? (named[2] ?? '') : part]
    }
  }
  return axes
}
