import { refusing } from '../../src/define/alter.ts'
import { faults as define, type Fault } from '../../src/define/fault.ts'
import { isObject, type JsonObject } from '../../src/define/json.ts'
import type { RequestView } from '../../src/define/request.ts'

const wanting =
  (is: (options: JsonObject) => boolean) =>
  ({ json, fitsSchema }: RequestView): boolean =>
    fitsSchema && isObject(json) && isObject(json['web_search_options']) && is(json['web_search_options'])

export const faults: readonly Fault[] = define({
  'search-options-unknown': {
    says: 'Does not know web_search_options, though its model searches.',
    plays: refusing(
      400,
      { message: "Unknown parameter: 'web_search_options'.", param: 'web_search_options' },
      wanting(() => true),
    ),
    breaks: { 'websearch.options': 'refused' },
    requires: ['webSearch'],
  },
  'search-size-refused': {
    says: 'Refuses to be told how much to read.',
    plays: refusing(
      400,
      { message: "Extra inputs are not permitted: 'search_context_size'." },
      wanting((wanted) => 'search_context_size' in wanted),
    ),
    breaks: { 'websearch.options': 'refused' },
  },
  'search-place-null-crashes': {
    says: 'Fails with status 500 on a place that is null.',
    plays: refusing(
      500,
      { message: "'NoneType' object has no attribute 'approximate'", type: 'server_error' },
      wanting((wanted) => wanted['user_location'] === null),
    ),
    breaks: { 'websearch.options': 'server-error' },
  },
})
