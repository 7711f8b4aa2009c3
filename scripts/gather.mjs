// Fewer files for a run to load. Where many commands share modules, the bundler puts every set of modules that has the
// same users into a chunk of its own, and a run would open some forty files, most of them a few hundred bytes long.
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'

/** Chunks above this size stay as they are: who does not need them should not load them. */
const SMALL_BYTES = 32_768

/**
 * A plugin that makes small modules of a run be used by all entries alike, so that they come in one chunk. `metafile` is of
 * a build without it; `first` is loaded before anything else, and `later` are loaded when a run begins.
 */
export function gather(root, { inputs, outputs }, first, later) {
  const ofFirst = smallModules({ inputs, outputs }, loadedBy(outputs, [first]))
  const ofRun = smallModules({ inputs, outputs }, loadedBy(outputs, [first, ...later]))
  const groups = {
    'gathered:first': [...ofFirst],
    'gathered:run': [...ofRun].filter((path) => !ofFirst.has(path)),
  }
  const entries = new Set(Object.values(outputs).flatMap(({ entryPoint }) => entryPoint ?? []))
  return {
    name: 'gather',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^gathered:/ }, ({ path }) => ({ path, namespace: 'gathered' }))
      onLoad({ filter: /./, namespace: 'gathered' }, ({ path }) => ({
        contents: importsOf(groups[path].map((module) => resolve(root, module))),
        resolveDir: root,
      }))
      onLoad({ filter: /\.ts$/ }, async ({ path }) => {
        const entry = [...entries].find((candidate) => resolve(root, candidate) === path)
        if (entry === undefined) return undefined
        const needed = entry === first ? ['gathered:first'] : Object.keys(groups)
        // At the end, as the first line may name the program that runs it; imports come first anyway.
        return { contents: `${await readFile(path, 'utf8')}\n${importsOf(needed)}`, loader: 'ts' }
      })
    },
  }
}

function importsOf(paths) {
  return paths.map((path) => `import ${JSON.stringify(path)}\n`).join('')
}

/** The chunks that are loaded with these entry points. */
function loadedBy(outputs, entryPoints) {
  const loaded = new Set()
  const load = (path) => {
    if (loaded.has(path)) return
    loaded.add(path)
    for (const { kind, external, path: imported } of outputs[path].imports) {
      if (kind === 'import-statement' && external !== true) load(imported)
    }
  }
  for (const path of Object.keys(outputs)) if (entryPoints.includes(outputs[path].entryPoint)) load(path)
  return loaded
}

/** The modules in small shared chunks that need no module beside these. */
function smallModules({ inputs, outputs }, chunks) {
  const modules = new Set(
    [...chunks]
      .map((chunk) => outputs[chunk])
      .filter(({ entryPoint, bytes }) => entryPoint === undefined && bytes < SMALL_BYTES)
      .flatMap((output) => Object.keys(output.inputs))
      .filter((path) => path.startsWith('src/') || path.startsWith('suites/')),
  )
  const needsOther = (path) =>
    inputs[path].imports.some(
      ({ kind, external, path: imported }) => kind !== 'dynamic-import' && external !== true && !modules.has(imported),
    )
  for (let size = Infinity; modules.size < size;) {
    size = modules.size
    for (const path of modules) if (needsOther(path)) modules.delete(path)
  }
  return modules
}
