// Builds dist/: the command line and the library as bundles that share chunks, so that a command loads only what it
// needs and the package installs without dependencies; then the type declarations.
import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { gather } from './gather.mjs'

/**
 * What is left out of undici: HTTP/2, which is never offered to a server, and bodies of the web's kinds, as ours are
 * bytes. They would be a fifth of what a run loads before its first request.
 */
const leftOut = {
  name: 'left-out',
  setup({ onLoad }) {
    const contents = "module.exports = () => { throw new Error('left out of the bundle: see scripts/build.mjs') }"
    onLoad({ filter: /undici[\\/]lib[\\/](dispatcher[\\/]client-h2|web[\\/]fetch[\\/]body)\.js$/ }, () => ({
      contents,
    }))
  },
}

const root = fileURLToPath(new URL('..', import.meta.url))

/** Loads a module of the sources as it runs unbuilt. */
async function unbuilt(path) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [path],
    write: false,
    bundle: true,
    format: 'esm',
    platform: 'node',
    // A module that is loaded from a text has no place, and finds no packages, by itself.
    define: { 'import.meta.url': JSON.stringify(new URL(`../${path}`, import.meta.url).href) },
    alias: { esbuild: import.meta.resolve('esbuild') },
    external: ['file:*'],
  })
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`)
}

// What a run would have to find out before it says what it will send: see src/run/plan-memory.ts.
const { planAhead } = await unbuilt('scripts/plan-ahead.ts')
// The script and the style of the HTML report.
const { pageSource } = await unbuilt('src/report/html/page-source.ts')

const options = {
  absWorkingDir: root,
  // The last one is what the threads of a selftest run.
  entryPoints: {
    'cli/bin': 'src/cli/bin.ts',
    index: 'src/index.ts',
    'vitest/index': 'src/vitest/index.ts',
    'selftest/worker': 'src/selftest/worker.ts',
  },
  outdir: 'dist',
  bundle: true,
  // The first is used by sources that run unbuilt only; the second is the one that runs the user's tests.
  external: ['esbuild', 'vitest'],
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  legalComments: 'none',
  // Names stay, so that a bug report can be read.
  minifySyntax: true,
  minifyWhitespace: true,
  alias: {
    undici: `${root}/scripts/undici-agent.cjs`,
    'string-width': `${root}/scripts/text-width.mjs`,
    assert: `${root}/scripts/assertions.mjs`,
  },
  define: {
    PLANNED_AHEAD: JSON.stringify(JSON.stringify(planAhead())),
    HTML_PAGE: JSON.stringify(JSON.stringify(await pageSource())),
  },
  logLevel: 'warning',
  // Bundled CommonJS packages ask for Node's own modules through require, which ES modules do not have.
  banner: {
    js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);",
  },
}

const { metafile } = await build({ ...options, plugins: [leftOut], write: false, metafile: true })
const gathered = gather(root, metafile, ['src/cli/bin.ts', 'src/cli/verify-run.ts', 'src/cli/verify-target.ts'])
rmSync(`${root}/dist`, { recursive: true, force: true })
await build({ ...options, plugins: [leftOut, gathered] })

execFileSync(process.execPath, [`${root}/node_modules/typescript/bin/tsc`, '--project', 'tsconfig.build.json'], {
  cwd: root,
  stdio: 'inherit',
})
