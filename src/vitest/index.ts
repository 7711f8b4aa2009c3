/**
 * The contract as tests of a server's own suite, for Vitest.
 *
 * @module
 */
export { describeConformance, type ConformanceOptions } from './describe-conformance.ts'
