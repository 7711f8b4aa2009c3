// The server's own tests hold the contract: every cell of the matrix is a test.
import { afterAll, beforeAll } from 'vitest'
import { describeConformance } from 'chatspec/vitest'
import { start } from './server.js'

const key = 'sk-of-the-tests'
let server
beforeAll(async () => {
  server = await start({ key })
})
afterAll(() => server.close())

describeConformance({
  baseUrl: () => server.baseUrl,
  apiKey: key,
  // Every rule once. Leave it out for all pairs of the matrix.
  tier: 'smoke',
})
