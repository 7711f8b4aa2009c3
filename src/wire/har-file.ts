import { access, constants, open, stat, type FileHandle } from 'node:fs/promises'
import { scanItems, type HarItem } from './har-read.ts'
import { MORE } from './json-source.ts'
import { readFailure } from './read-failure.ts'
import { UsageError } from './usage-error.ts'

/** Large enough that asking costs nothing, small enough to be nothing. */
const CHUNK_BYTES = 1024 * 1024

export interface HarFileOptions {
  /** The most bytes that an entry may have. Default: the length of the longest string, some 512 MB. */
  readonly mostBytes?: number
}

/**
 * Reads a capture (HAR 1.2) entry by entry, with no more than one of them in memory, in the order of the file. A capture that
 * breaks off, such as the part that a killed run leaves, gives all whole entries and then one problem of kind `broken`.
 * Throws a UsageError when the file cannot be opened.
 */
export async function* readHarFile(file: string, options: HarFileOptions = {}): AsyncGenerator<HarItem, void> {
  const handle = await opened(file)
  try {
    const scan = scanItems(file, options.mostBytes)
    let isBegun = false
    for (let step = scan.next(); step.done !== true;) {
      if (step.value === MORE) {
        const chunk = await chunkOf(handle, file)
        if (!isBegun && chunk !== undefined) refuseOtherForms(file, chunk)
        isBegun = true
        step = scan.next(chunk)
      } else {
        yield step.value
        step = scan.next()
      }
    }
  } finally {
    await handle.close()
  }
}

/** What captures are kept in besides plain text, by the bytes that begin it. */
const OTHER_FORMS: readonly (readonly [begins: readonly number[], what: string, fix: string])[] = [
  [[0x1f, 0x8b], 'is compressed with gzip', 'Unpack it first, e.g. gunzip -k FILE.'],
  [[0xff, 0xfe], 'is UTF-16', 'Write it as UTF-8; in PowerShell: Set-Content -Encoding utf8.'],
  [[0xfe, 0xff], 'is UTF-16', 'Write it as UTF-8; in PowerShell: Set-Content -Encoding utf8.'],
]

function refuseOtherForms(file: string, start: Uint8Array): void {
  for (const [begins, what, fix] of OTHER_FORMS) {
    if (begins.every((byte, at) => start[at] === byte))
      throw new UsageError('no-plain-text', `${file} ${what}`, { fix })
  }
}

/** Throws a UsageError when the file cannot be read. Does not open it: a pipe can be opened once only. */
export async function refuseUnreadable(file: string): Promise<void> {
  try {
    await access(file, constants.R_OK)
    if ((await stat(file)).isDirectory()) throw Object.assign(new Error('a folder'), { code: 'EISDIR' })
  } catch (error) {
    throw unreadable(file, error)
  }
}

async function opened(file: string): Promise<FileHandle> {
  try {
    return await open(file)
  } catch (error) {
    throw unreadable(file, error)
  }
}

/** The next chunk; undefined at the end. */
async function chunkOf(handle: FileHandle, file: string): Promise<Uint8Array | undefined> {
  try {
    // A new one each time: what of it is part of an entry is kept.
    const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(CHUNK_BYTES), 0, CHUNK_BYTES, null)
    return bytesRead === 0 ? undefined : buffer.subarray(0, bytesRead)
  } catch (error) {
    throw unreadable(file, error)
  }
}

function unreadable(file: string, error: unknown): UsageError {
  return new UsageError('unreadable-file', `cannot read ${file}: ${readFailure(error)}`, { cause: error })
}
