import type { Citation } from '../../src/define/cite.ts'
import type { Finding, UmbrellaRule } from '../../src/define/rule.ts'

/** A part of Crazyrouter's page on this endpoint, as it stood when its owner checked it. */
export function page(part: string): Citation {
  return {
    title: `Crazyrouter, create chat completion (checked 2026-03-23): ${part}`,
    url: 'https://crazyrouter.com',
  }
}

/** What a statement of the page comes down to: it is broken where one of these rules is. */
export function comesDownTo(...rules: readonly string[]): Pick<UmbrellaRule, 'covers' | 'restsOn'> {
  return { covers: ({ rule }: Finding) => rules.includes(rule), restsOn: rules }
}
