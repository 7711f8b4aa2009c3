import type { RequestView } from '../../src/define/request.ts'

/** A request to an endpoint that the contract speaks of. Captures hold others too: pages, pictures, telemetry. */
export const toTheApi = (request: RequestView): boolean => request.endpoint !== 'other'
