// The yardstick for reading a recording: parses every line of a file that is an entry, and the chunks of the stream in it. Prints
// the CPU milliseconds of that alone.
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'

let entries = 0
let microseconds = 0
for await (const line of createInterface({ input: createReadStream(process.argv[2]) })) {
  if (!line.startsWith('{"startedDateTime"')) continue
  const start = process.cpuUsage()
  const { response } = JSON.parse(line.replace(/,$/, ''))
  for (const event of response.content.text.split('\n\n')) if (event.startsWith('data: {')) JSON.parse(event.slice(6))
  entries++
  const { user, system } = process.cpuUsage(start)
  microseconds += user + system
}
console.log(JSON.stringify({ cpuMs: microseconds / 1000, entries }))
