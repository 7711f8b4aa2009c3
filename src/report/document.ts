import type { Report as ReportDocument } from '../types/report.ts'

/** The one document that every output format is rendered from. */
export type Report = ReportDocument
export type Rule = Report['rules'][string]
export type Cell = Report['cells'][number]
export type Exchange = Report['exchanges'][number]
export type Violation = Exchange['violations'][number]
export type Capability = Report['capabilities'][number]
export type Verdict = Cell['verdict'][string]
