import { header, mediaType, type ResponseHead } from '../define/exchange.ts'
import type { RequestView } from '../define/request.ts'
import type { ResponseView } from '../define/response.ts'
import { Findings } from './findings.ts'
import { appliesTo, type RuleSet } from './rule-set.ts'

/** Thrown where a rule reads what only the body, or the end, can tell. */
class NotYetKnown extends Error {}

/**
 * What the head of a response breaks whatever its body will be. A rule that asks for more than the head is put off: it
 * looks when the exchange has ended, and finds this again.
 */
export function headFindings(rules: RuleSet, request: RequestView, head: ResponseHead): Findings {
  const findings = new Findings()
  const view = viewOfHead(head)
  for (const rule of rules.response) {
    if (!appliesTo(rule, request)) continue
    try {
      rule.onResponse(view, findings.reporterOf(rule), request)
    } catch (error) {
      if (!(error instanceof NotYetKnown)) throw error
    }
  }
  return findings
}

function notYet(): never {
  throw new NotYetKnown()
}

function viewOfHead(head: ResponseHead): ResponseView {
  return {
    head,
    mediaType: mediaType(header(head.headers, 'content-type')),
    get bodyKind() {
      return notYet()
    },
    get text() {
      return notYet()
    },
    get json() {
      return notYet()
    },
    get startsWithBom() {
      return notYet()
    },
    get invalidUtf8At() {
      return notYet()
    },
    get duplicateMembers() {
      return notYet()
    },
    get ending() {
      return notYet()
    },
    get timings() {
      return notYet()
    },
  }
}
