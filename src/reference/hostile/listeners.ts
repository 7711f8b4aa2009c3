import { hostileKinds, type Hostile, type Listening } from './kind.ts'

/** Names that the certificate is good for: none at which anything of ours listens. */
const OTHER_NAME = 'elsewhere.invalid'

async function certificate(): Promise<NonNullable<Listening['identity']>> {
  const { generate } = await import('selfsigned')
  const { cert, private: key } = await generate([{ name: 'commonName', value: OTHER_NAME }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: OTHER_NAME }] }],
  })
  return { cert, key }
}

/** Servers that listen where, or how, a client does not expect them. */
export const listeners: readonly Hostile[] = hostileKinds('listener', {
  'tls-wrong-certificate': {
    says: 'Presents a TLS certificate that it has made itself, and that is for another name.',
    plays: {
      by: 'listening',
      listen: async () => ({ scheme: 'https', host: '127.0.0.1', identity: await certificate() }),
    },
    tells: { ends: 'connect-failed', stops: 'the TLS certificate of … is not trusted: self-signed certificate (…)' },
  },
  'tls-without-handshake': {
    says: 'Takes connections and never answers the TLS handshake.',
    plays: { by: 'listening', listen: async () => ({ scheme: 'https', host: '127.0.0.1', isMute: true }) },
    tells: { ends: 'connect-timeout', stops: 'no connection to … (limit …, --connect-timeout)' },
  },
  'tls-that-is-plain': {
    says: 'Speaks plain HTTP where TLS is expected.',
    plays: { by: 'listening', listen: async () => ({ scheme: 'https', host: '127.0.0.1' }) },
    tells: { ends: 'connect-failed', stops: 'the TLS handshake with … failed: it does not speak TLS on this port; …' },
  },
  'plain-that-is-tls': {
    says: 'Expects TLS where plain HTTP is spoken.',
    plays: {
      by: 'listening',
      listen: async () => ({ scheme: 'http', host: '127.0.0.1', identity: await certificate() }),
    },
    tells: { ends: ['cut-off', 'invalid-http'], stops: 'no answer: …' },
  },
  'ipv6-only': {
    says: 'Listens at the IPv6 address ::1 and at no other.',
    plays: { by: 'listening', listen: async () => ({ scheme: 'http', host: '::1' }) },
    tells: { borne: 'An IPv6 address is as good as any; the run is that of a right server.' },
  },
})
