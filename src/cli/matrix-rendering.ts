import { matrixMarkdown, type Matrix } from '../report/matrix.ts'
import { Attempts } from './attempts.ts'
import type { Io } from './io.ts'
import { writeFile } from './write-file.ts'

/** The formats in which several reports can stand side by side. */
export const MATRIX_FORMATS = ['html', 'markdown', 'json'] as const

export type MatrixFormat = (typeof MATRIX_FORMATS)[number]

/** One output of a matrix: a format, and the file that it goes to; undefined: standard output. */
export interface MatrixOutput {
  readonly format: MatrixFormat
  readonly file: string | undefined
}

/** Whether several reports can stand side by side in a format. */
export function isMatrixFormat(format: string): format is MatrixFormat {
  return MATRIX_FORMATS.some((one) => one === format)
}

/**
 * Renders a matrix to all outputs, whatever becomes of the others. Throws a UsageError that names the files that could not be
 * written.
 */
export async function writeMatrix(matrix: Matrix, outputs: readonly MatrixOutput[], io: Io): Promise<void> {
  const attempts = new Attempts()
  for (const { format, file } of outputs) {
    await attempts.to(async () => {
      const rendered = await renderMatrix(matrix, format)
      if (file === undefined) io.out(rendered)
      else writeFile(file, rendered)
    })
  }
  attempts.settle()
}

async function renderMatrix(matrix: Matrix, format: MatrixFormat): Promise<string> {
  switch (format) {
    case 'json':
      return `${JSON.stringify(matrix, undefined, 2)}\n`
    case 'markdown':
      return matrixMarkdown(matrix)
    case 'html': {
      const { renderMatrixHtml } = await import('../report/html/matrix-page.ts')
      return renderMatrixHtml(matrix)
    }
    default:
      return format satisfies never
  }
}
