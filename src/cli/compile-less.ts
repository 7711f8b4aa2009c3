import { setFlagsFromString } from 'node:v8'

/**
 * What V8 is asked to do less of, by its major version. A version that is not listed may not know a flag, and would say so on
 * standard error.
 */
const FLAGS: Readonly<Record<string, readonly string[]>> = {
  // Node 20: three times its default. Later versions count calls instead, and wait long enough.
  11: ['--max-inlined-bytecode-size-cumulative=0', '--interrupt-budget=200000'],
  // Node 22
  12: ['--max-inlined-bytecode-size-cumulative=0'],
  // Node 24
  13: ['--max-inlined-bytecode-size-cumulative=0'],
}

/** The flags for a version of V8, e.g. `11.3.244.8-node.33`; none for one that they were not tried with. */
export function flagsFor(v8: string): readonly string[] {
  return FLAGS[v8.split('.', 1)[0] ?? ''] ?? []
}

/**
 * Has V8 optimise fewer functions in this process, and copy fewer of them into others. It is for commands whose work is wide:
 * a run goes through some fifteen hundred small functions, and compiling these took a third of its CPU; a capture goes
 * through most of them. What goes on for long, as a proxy does, wants the defaults.
 */
export function compileLess(): void {
  for (const flag of flagsFor(process.versions.v8)) setFlagsFromString(flag)
}
