import { matrixMarkdown, type Matrix } from '../report/matrix.ts'

/** The formats in which several reports can stand side by side. */
export const MATRIX_FORMATS = ['html', 'markdown', 'json'] as const

export type MatrixFormat = (typeof MATRIX_FORMATS)[number]

/** Whether several reports can stand side by side in a format. */
export function isMatrixFormat(format: string): format is MatrixFormat {
  return MATRIX_FORMATS.some((one) => one === format)
}

/** The matrix in a format. */
export async function renderMatrix(matrix: Matrix, format: MatrixFormat): Promise<string> {
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
