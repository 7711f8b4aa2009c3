/** What a command may touch of the process. Tests give their own. */
export interface Io {
  /** Data that was asked for on standard output. */
  out(text: string): void
  /** Everything that is said to a person. */
  err(text: string): void
  readonly env: Readonly<Record<string, string | undefined>>
  /** Whether standard error is a terminal, and its width in columns. */
  readonly terminal: { readonly isTTY: boolean; readonly columns: number | undefined }
  /** Aborted when the user interrupts, or the system asks to end; the reason says by what, e.g. `Ctrl-C`. */
  readonly interrupted: AbortSignal
}

/** Whether colours are wanted: a terminal without NO_COLOR, or FORCE_COLOR (https://no-color.org). */
export function wantsColor(io: Io): boolean {
  if (io.env['NO_COLOR'] !== undefined && io.env['NO_COLOR'] !== '') return false
  if (io.env['FORCE_COLOR'] !== undefined && io.env['FORCE_COLOR'] !== '0') return true
  return io.terminal.isTTY && io.env['TERM'] !== 'dumb'
}
