import { createServer } from 'node:net'
import { expect, it } from 'vitest'
import { listen } from './listen.ts'

it('a server that listens tells of trouble, and goes on', async () => {
  const troubles: string[] = []
  const server = createServer()
  const place = { host: '127.0.0.1', port: 0, flag: '--port' }
  const origin = await listen(server, place, ({ message }) => troubles.push(message))
  server.emit('error', new Error('accept EMFILE'))
  server.emit('error', new Error('accept EMFILE'))
  expect(troubles).toEqual(['accept EMFILE', 'accept EMFILE'])
  expect(server.listening).toBe(true)
  const port = Number(new URL(origin).port)
  await expect(listen(createServer(), { ...place, port }, () => undefined)).rejects.toThrow(
    `port ${port} of 127.0.0.1 is in use`,
  )
  await expect(listen(createServer(), { ...place, port: 70_000 }, () => undefined)).rejects.toThrow(
    /cannot listen on 127\.0\.0\.1, port 70000/,
  )
  await new Promise((resolve) => server.close(resolve))
})
