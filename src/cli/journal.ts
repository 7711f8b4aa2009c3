import type { Exchange } from '../define/exchange.ts'
import { VERSION } from '../setup/version.ts'
import { recordHar, type HarRecorder } from '../wire/har-recorder.ts'
import { outputPlace } from '../wire/output-file.ts'
import { UsageError } from '../wire/usage-error.ts'
import type { Output } from './reporters.ts'
import { unwritable } from './write-file.ts'

/**
 * What a run writes down as it goes, so that no end of it loses what it has found: the recording that was asked for, or else a
 * journal of the same form beside the first file that the run is to write.
 */
export interface Journal {
  /** Writes down an exchange, redacted by the caller. */
  readonly add: (exchange: Exchange, cell: string | undefined) => void
  /** Nothing more comes. Throws a UsageError when the recording that was asked for is not whole. */
  readonly close: () => void
  /** Removes what is needed no more once all is written, and says where it is if not. */
  readonly end: (isAllWritten: boolean) => void
}

/** Begins the journal of a run. Throws a UsageError where the run could not write what it finds. */
export function beginJournal(
  record: string | undefined,
  outputs: readonly Output[],
  say: (words: string) => void,
): Journal {
  if (record !== undefined) return recording(recordHar(record, VERSION), say)
  for (const { format, file } of outputs) {
    if (file === undefined) continue
    try {
      if (outputPlace(file).isReplaceable)
        return beside(recordHar(`${file}.har`, VERSION, `--reporter ${format}=${file}`), say)
    } catch (error) {
      throw unwritable(file, error instanceof UsageError ? error.cause : error)
    }
  }
  return NO_JOURNAL
}

const NO_JOURNAL: Journal = { add: () => undefined, close: () => undefined, end: () => undefined }

function recording(recorder: HarRecorder, say: (words: string) => void): Journal {
  tellUnfinished(recorder, say)
  return {
    add: (exchange, cell) => recorder.add(exchange, commentOf(cell)),
    close() {
      recorder.close()
      if (recorder.failure !== undefined) throw new UsageError('unwritable-file', recorder.failure)
    },
    end: () => recorder.close(),
  }
}

function beside(recorder: HarRecorder, say: (words: string) => void): Journal {
  tellUnfinished(recorder, say)
  let entries = 0
  return {
    add(exchange, cell) {
      recorder.add(exchange, commentOf(cell))
      entries++
    },
    close: () => undefined,
    end(isAllWritten) {
      if (isAllWritten || entries === 0) {
        recorder.discard()
        return
      }
      recorder.leave()
      if (recorder.failure !== undefined) say(`${recorder.failure}\n`)
      say(`What this run has found is in ${recorder.part}: chatspec check ${recorder.part}\n`)
    },
  }
}

const commentOf = (cell: string | undefined): { readonly comment?: string } =>
  cell === undefined ? {} : { comment: cell }

/** What to say of a part that is there already. */
export const unfinishedWords = (part: string): string =>
  `${part} is of a run that did not end, or still goes on. chatspec check ${part} judges what it has found; ` +
  'delete it when it is no longer needed.'

function tellUnfinished({ unfinished }: HarRecorder, say: (words: string) => void): void {
  for (const part of unfinished) say(`${unfinishedWords(part)}\n`)
}
