import picocolors from 'picocolors'

type Paint = (text: string) => string

/** Colours by what they mean. Without colour every one of them leaves the text as it is. */
export interface Style {
  readonly bad: Paint
  readonly doubtful: Paint
  readonly good: Paint
  readonly quiet: Paint
  readonly strong: Paint
}

/** The colours of the terminal renderers; `enabled` is the caller's decision, the environment is not asked. */
export function createStyle(enabled: boolean): Style {
  const { red, yellow, green, dim, bold } = picocolors.createColors(enabled)
  return { bad: red, doubtful: yellow, good: green, quiet: dim, strong: bold }
}
