import { fileURLToPath } from 'node:url'

/** The script and the style of the page, as the page holds them. */
export interface PageSource {
  readonly script: string
  readonly style: string
}

// Defined by the build (scripts/build.mjs): the bundled page, as JSON. Sources that run unbuilt bundle it when asked.
declare const HTML_PAGE: string | undefined
let bundling: Promise<PageSource> | undefined

/** What is put into every page. */
export async function pageSource(): Promise<PageSource> {
  if (typeof HTML_PAGE === 'undefined') return (bundling ??= bundled())
  // The build writes what `bundled` gives.
  return JSON.parse(HTML_PAGE) as PageSource
}

async function bundled(): Promise<PageSource> {
  const { build } = await import('esbuild')
  const folder = fileURLToPath(new URL('page/', import.meta.url))
  const { outputFiles } = await build({
    entryPoints: [`${folder}main.ts`, `${folder}page.css`],
    outdir: 'page',
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    minify: true,
    charset: 'ascii',
  })
  const of = (ending: string): string => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? ''
  return { script: of('.js'), style: of('.css') }
}
