import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { parseXml, type XmlElement } from '../../src/report/xml.test-data.ts'

const fixture = (file: string): string => readFileSync(new URL(`../fixtures/${file}`, import.meta.url), 'utf8')

/** Compiles a published JSON schema. Gives what a JSON text has wrong. */
export function publishedSchema(file: string): (text: string) => readonly unknown[] {
  // Ajv knows drafts from 6 on; what is different in draft 4 and stands in these schemas is only the name of the id.
  const { $schema: _draft, id: _id, ...rest } = JSON.parse(fixture(`schemas/${file}`)) as Record<string, unknown>
  const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(rest)
  return (text) => {
    validate(JSON.parse(text))
    return validate.errors ?? []
  }
}

/** An XML schema, for `schemaErrors`. */
export const xmlSchema = (file: string): XmlElement => parseXml(fixture(file))
