const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder, and a file is wanted',
}

/** Why a file could not be read, in words. */
export function readFailure(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return ('code' in error ? REASONS[String(error.code)] : undefined) ?? error.message
}
