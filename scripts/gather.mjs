// Fewer files for a run to load. Where many commands share modules, the bundler puts every set of modules that has the
// same users into a chunk of its own, and a run would open some forty files, most of them a few hundred bytes long.
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'

/** Chunks above this size stay as they are: who does not need them should not load them. */
const SMALL_BYTES = 32_768

/**
 * A plugin that makes small modules of a run be used by all entries alike, so that they come in a few chunks. `metafile` is
 * of a build without it; `stages` are entries that a run loads one after the other, and each has a chunk of its own.
 */
export function gather(root, { inputs, outputs }, stages) {
  const loaded = stages.map((_, stage) =>
    smallModules({ inputs, outputs }, loadedBy(outputs, stages.slice(0, stage + 1))),
  )
  const groups = Object.fromEntries(
    loaded.map((modules, stage) => [
      `gathered:${stage}`,
      [...modules].filter((path) => !loaded.slice(0, stage).some((earlier) => earlier.has(path))),
    ]),
  )
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
        // What an early stage loads at once must not bring along the groups of later ones.
        const stage = stages.findIndex((each) => importedBy(inputs, each).has(entry))
        const needed = Object.keys(groups).slice(0, stage < 0 ? undefined : stage + 1)
        // At the end, as the first line may name the program that runs it; imports come first anyway.
        return { contents: `${await readFile(path, 'utf8')}\n${importsOf(needed)}`, loader: 'ts' }
      })
    },
  }
}

function importsOf(paths) {
  return paths.map((path) => `import ${JSON.stringify(path)}\n`).join('')
}

/** A module and all that it imports. */
function importedBy(inputs, module, found = new Set()) {
  if (found.has(module)) return found
  found.add(module)
  for (const { kind, external, path } of inputs[module].imports) {
    if (kind !== 'dynamic-import' && external !== true) importedBy(inputs, path, found)
  }
  return found
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
