import { closeSync, fsyncSync, openSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Exchange } from '../define/exchange.ts'
import { HAR_CLOSING, harEntry, harOpening } from './har-write.ts'
import { makeFolder } from './folder.ts'
import { outputPlace, writeFailure, type OutputPlace } from './output-file.ts'
import { UsageError } from './usage-error.ts'

/** A capture that is written as it grows. */
export interface HarRecorder {
  /**
   * Writes an exchange, redacted by the caller; it is in the file when this returns. Never throws: once writing has failed,
   * nothing more is written.
   */
  readonly add: (exchange: Exchange, extra?: { readonly comment?: string }) => void
  /**
   * Ends the document and gives it its name, unless another run has written a file of that name since this one began. After
   * a failure what there is keeps the name that it has.
   */
  readonly close: () => void
  /** Ends the recording and leaves the part as it is. */
  readonly leave: () => void
  /** Ends the recording and removes it. */
  readonly discard: () => void
  /** The file that holds the exchanges until the recording is closed. */
  readonly part: string
  /** Parts of earlier recordings to the same file: of runs that were killed, or still go on. They are left alone. */
  readonly unfinished: readonly string[]
  /** Why not all is recorded, as a sentence that names the file; undefined as long as nothing has failed. */
  readonly failure: string | undefined
}

/**
 * Begins a recording (HAR 1.2) for `file`. It grows in `file.part`, one entry a line, and is renamed when it is closed: `file`
 * is always a whole document, and a process that is killed leaves every finished exchange in the part. A device or a pipe is
 * written to directly. `version` is that of this program, `flag` is what the user named the file with.
 * Throws a UsageError when the recording cannot begin.
 */
export function recordHar(file: string, version: string, flag = '--record'): HarRecorder {
  const { place, part, handle, unfinished } = begin(file, version, flag)
  const stamp = stampOf(place.path)
  let entries = 0
  let failure: string | undefined
  let isOpen = true

  const fail = (error: unknown): void => {
    const kept = entries > 0 && place.isReplaceable ? `; what came before is in ${part}` : ''
    failure ??= `cannot record to ${file} (${flag}): ${writeFailure(error).reason}${kept}`
  }
  const attempt = (act: () => void): void => {
    if (failure !== undefined || !isOpen) return
    try {
      act()
    } catch (error) {
      fail(error)
    }
  }
  const release = (): void => {
    if (!isOpen) return
    isOpen = false
    try {
      closeSync(handle)
    } catch (error) {
      fail(error)
    }
  }

  return {
    part,
    unfinished,
    get failure() {
      return failure
    },
    add(exchange, { comment } = {}) {
      attempt(() => {
        writeFileSync(handle, `${entries === 0 ? '' : ','}${harEntry(exchange, comment)}`)
        entries++
      })
    },
    close() {
      attempt(() => {
        writeFileSync(handle, HAR_CLOSING)
        if (!place.isReplaceable) return
        if (stampOf(place.path) !== stamp) throw new Error('another run has written it in the meantime')
        // The name must not come to stand for bytes that the disk does not have yet.
        fsyncSync(handle)
        renameSync(part, place.path)
      })
      release()
    },
    leave: release,
    discard() {
      release()
      if (place.isReplaceable) rmSync(part, { force: true })
    },
  }
}

/** What tells one state of a file from another; undefined where there is none. */
function stampOf(path: string): string | undefined {
  const there = statSync(path, { throwIfNoEntry: false })
  return there === undefined ? undefined : `${there.ino} ${there.mtimeMs} ${there.size}`
}

interface Begun {
  readonly place: OutputPlace
  readonly part: string
  readonly handle: number
  readonly unfinished: readonly string[]
}

function begin(file: string, version: string, flag: string): Begun {
  try {
    const place = outputPlace(file)
    makeFolder(dirname(place.path))
    const begun = place.isReplaceable
      ? { place, ...openPart(place.path) }
      : { place, part: place.path, handle: openSync(place.path, 'w'), unfinished: [] }
    writeOpening(begun, version)
    return begun
  } catch (error) {
    const { reason, fix } = writeFailure(error)
    throw new UsageError('unwritable-file', `cannot record to ${file} (${flag}): ${reason}`, {
      ...(fix !== undefined && { fix }),
      cause: error,
    })
  }
}

function writeOpening({ place, part, handle }: Begun, version: string): void {
  try {
    writeFileSync(handle, harOpening(version))
  } catch (error) {
    closeSync(handle)
    if (place.isReplaceable) rmSync(part, { force: true })
    throw error
  }
}

/** Opens the first part that is not there yet. */
function openPart(path: string): Omit<Begun, 'place'> {
  const unfinished: string[] = []
  for (;;) {
    const part = unfinished.length === 0 ? `${path}.part` : `${path}.${unfinished.length + 1}.part`
    try {
      return { part, handle: openSync(part, 'wx'), unfinished }
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
      unfinished.push(part)
    }
  }
}
