// Builds dist/: the command line and the library as bundles that share chunks, so that a command loads only what it
// needs and the package installs without dependencies; then the type declarations.
import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/**
 * What is left out of undici: HTTP/2, which is never offered to a server, and bodies of the web's kinds, as ours are
 * bytes. They would be a fifth of what a run loads before its first request.
 */
const leftOut = {
  name: 'left-out',
  setup({ onLoad }) {
    const contents = "module.exports = () => { throw new Error('left out of the bundle: see scripts/build.mjs') }"
    onLoad({ filter: /undici[\\/]lib[\\/](dispatcher[\\/]client-h2|web[\\/]fetch[\\/]body)\.js$/ }, () => ({ contents }))
  },
}

const root = fileURLToPath(new URL('..', import.meta.url))
rmSync(`${root}/dist`, { recursive: true, force: true })

await build({
  absWorkingDir: root,
  entryPoints: { 'cli/bin': 'src/cli/bin.ts', index: 'src/index.ts' },
  outdir: 'dist',
  bundle: true,
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
  },
  plugins: [leftOut],
  logLevel: 'warning',
  // Bundled CommonJS packages ask for Node's own modules through require, which ES modules do not have.
  banner: {
    js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);",
  },
})

execFileSync(process.execPath, [`${root}/node_modules/typescript/bin/tsc`, '--project', 'tsconfig.build.json'], {
  cwd: root,
  stdio: 'inherit',
})
