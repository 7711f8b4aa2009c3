import { withHeader } from '../../define/alter.ts'
import { headText } from '../write.ts'
import { hostileKinds, type Hostile, type Scene } from './kind.ts'
import { byDeviation, bySteps } from './playing.ts'
import { DOCUMENT } from './raw-answer.ts'
import { write } from './steps.ts'

/** Redirects to what a location is made of. */
const redirects = (status: number, location: (scene: Scene) => string): Hostile['plays'] =>
  bySteps((_right, scene) => [
    write(headText(status, [...DOCUMENT, ['location', location(scene)], ['content-length', '0']])),
  ])

/** An HTML page in place of an answer. */
const page = (status: number, html: (elsewhere: string) => string): Hostile['plays'] =>
  bySteps((_right, { elsewhere }) => {
    const text = html(elsewhere)
    return [
      write(
        headText(status, [
          ...DOCUMENT.filter(([name]) => name !== 'content-type'),
          ['content-type', 'text/html; charset=utf-8'],
          ['content-length', String(Buffer.byteLength(text))],
        ]),
      ),
      write(text),
    ]
  })

const LOGIN = (elsewhere: string): string =>
  `<!doctype html><html><head><title>Sign in</title><meta http-equiv="refresh" content="0;url=${elsewhere}/login">` +
  `<script src="${elsewhere}/portal.js"></script></head><body><form method="post" action="${elsewhere}/login">` +
  '<input name="password" type="password"></form></body></html>'

/** Servers that would have a client go elsewhere, and what stands between a client and its server. */
export const elsewhereKinds: readonly Hostile[] = hostileKinds('elsewhere', {
  'redirects-elsewhere': {
    says: 'Redirects (307) to another origin, where the key must not go.',
    plays: redirects(307, ({ elsewhere, moment }) => `${elsewhere}${new URL(moment.request.sent.url).pathname}`),
    tells: { stops: 'the target redirects (… to …); redirects are not followed' },
  },
  'redirects-elsewhere-for-good': {
    says: 'Redirects for good (301) to another origin.',
    plays: redirects(301, ({ elsewhere }) => `${elsewhere}/v1/chat/completions`),
    tells: { stops: 'the target redirects (… to …); redirects are not followed' },
  },
  'redirects-with-key': {
    says: 'Redirects (302) to another origin with the key in the URL.',
    plays: redirects(302, ({ elsewhere, key }) => `${elsewhere}/login?key=${encodeURIComponent(key)}#${key}`),
    tells: { stops: 'the target redirects (… to …); redirects are not followed' },
  },
  'redirects-for-ever': {
    says: 'Redirects (308) to the very same URL.',
    plays: redirects(308, ({ moment }) => moment.request.sent.url),
    tells: { stops: 'the target redirects (… to …); redirects are not followed' },
  },
  'redirects-to-script': {
    says: 'Redirects (303) to a javascript: URL with line breaks and markup in it.',
    plays: redirects(303, () => 'javascript:alert(1)//%0d%0aset-cookie:x=1"><script>alert(2)</script>'),
    tells: { stops: 'the target redirects (… to …); redirects are not followed' },
  },
  'names-elsewhere': {
    says: 'Answers rightly, with header fields that would have a browser load from another origin.',
    plays: byDeviation(({ elsewhere }) => ({
      reply: (reply) =>
        [
          ['refresh', `0;url=${elsewhere}/`],
          ['link', `<${elsewhere}/a.js>; rel=preload; as=script`],
          ['content-location', `${elsewhere}/`],
          ['location', `${elsewhere}/`],
          ['alt-svc', `h2="${elsewhere.replace(/^\w+:\/\//, '')}"`],
          ['report-to', `{"endpoints":[{"url":"${elsewhere}/report"}]}`],
        ].reduce((changed, [name = '', value = '']) => withHeader(changed, name, value), reply),
    })),
    tells: { borne: 'The answer is right, and no client of an API acts on these fields.' },
  },
  'login-page': {
    says: 'Answers with the login page of a captive portal, with status 200.',
    plays: page(200, LOGIN),
    tells: { breaks: { 'stream.iff-requested': 'document-for-stream' } },
  },
  'login-page-511': {
    says: 'Answers with the login page of a captive portal, with status 511 (Network Authentication Required).',
    plays: page(511, LOGIN),
    tells: { breaks: { 'req.optional-params': 'unexplained-server-error', 'error.envelope': 'wrong-type' } },
  },
  'gateway-page': {
    says: 'Answers with the page of a gateway that does not reach its server (502).',
    plays: page(
      502,
      () => '<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>',
    ),
    tells: { breaks: { 'error.envelope': 'wrong-type' } },
  },
})
