// What an application does with the SDK.

/** Asks, and calls `show` with each piece of the answer as it comes. Gives the whole answer. */
export async function converse(client, model, question, show) {
  const messages = [{ role: 'user', content: question }]
  const stream = await client.chat.completions.create({ model, messages, stream: true })
  let answer = ''
  for await (const { choices } of stream) {
    const piece = choices[0]?.delta.content ?? ''
    answer += piece
    show(piece)
  }
  return answer
}

/** Asks for one of two words. */
export async function decide(client, model, question) {
  const schema = {
    type: 'object',
    properties: { answer: { type: 'string', enum: ['yes', 'no'] } },
    required: ['answer'],
    additionalProperties: false,
  }
  const { choices } = await client.chat.completions.create({
    model,
    messages: [{ role: 'user', content: question }],
    response_format: { type: 'json_schema', json_schema: { name: 'decision', strict: true, schema } },
  })
  return JSON.parse(choices[0].message.content).answer
}
