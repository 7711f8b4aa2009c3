import type { Fault } from '../../src/define/fault.ts'
import { parseJson } from '../../src/define/json.ts'
import { inArguments, inJson, inPassed, inPassedStrings, isLoose, loosely } from './altering.ts'

/** Servers that spoil the arguments of calls. */
export const argumentFaults: Readonly<Record<string, Omit<Fault, 'name'>>> = {
  'arguments-as-object': {
    says: 'Sends the arguments of a call in a JSON answer as an object.',
    plays: inArguments((text) => parseJson(text) ?? text, inJson),
    breaks: { 'tools.arguments-string': 'wrong-type' },
  },
  'arguments-with-trailing-comma': {
    says: 'Writes a comma behind the last member of arguments in JSON answers.',
    plays: inArguments((text) => text.replace(/\}$/, ',}'), loosely),
    breaks: { 'tools.arguments-json': 'not-json' },
  },
  'arguments-encoded-twice': {
    says: 'Encodes the arguments of a call in a JSON answer as JSON twice.',
    plays: inArguments((text) => JSON.stringify(text), loosely),
    breaks: { 'tools.arguments-json': 'encoded-twice' },
  },
  'arguments-repeated': {
    says: 'Writes the arguments of a call in a JSON answer twice in a row.',
    plays: inArguments((text) => text.repeat(2), loosely),
    breaks: { 'tools.arguments-json': 'repeated' },
  },
  'arguments-of-two-calls-joined': {
    says: 'Writes an empty object in front of the arguments of a call in a JSON answer, as what begins a call elsewhere.',
    plays: inArguments((text) => (text === '{}' ? text : `{}${text}`), loosely),
    breaks: { 'tools.arguments-json': 'objects-joined' },
  },
  'arguments-escaped-for-html': {
    says: 'Escapes the arguments of a call in a JSON answer for HTML.',
    plays: inArguments((text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;'), loosely),
    breaks: { 'tools.arguments-json': 'html-escaped' },
  },
  'arguments-with-end-mark': {
    says: 'Leaves the mark that ends a call behind its arguments in JSON answers.',
    plays: inArguments((text) => `${text}</tool_call>`, loosely),
    breaks: { 'tools.arguments-json': 'markup-left' },
  },
  'arguments-as-python': {
    says: 'Writes the arguments of a call in a JSON answer as Python does.',
    plays: inArguments((text) => text.replaceAll('"', "'"), loosely),
    breaks: { 'tools.arguments-json': 'python-literal' },
  },
  'arguments-behind-undefined': {
    says: 'Joins the arguments of a call in a JSON answer to nothing, which its language prints as undefined.',
    plays: inArguments((text) => `undefined${text}`, loosely),
    breaks: { 'tools.arguments-json': 'printed-value' },
  },
  'arguments-of-wrong-type': {
    says: 'Sends numbers where the schema of a function wants text.',
    plays: inPassed((passed) => Object.fromEntries(Object.keys(passed).map((name) => [name, 7])), isLoose),
    breaks: { 'tools.arguments-loose-valid': 'wrong-type' },
  },
  'arguments-escaped-twice': {
    says: 'Escapes quotes and newlines within arguments once too often.',
    plays: inPassedStrings((text) => JSON.stringify(text).slice(1, -1)),
    breaks: { 'tools.argument-fidelity': 'escaped-twice' },
  },
  'arguments-in-wrong-encoding': {
    says: 'Decodes the text of arguments as Latin-1.',
    plays: inPassedStrings((text) => Buffer.from(text, 'utf8').toString('latin1')),
    breaks: { 'tools.argument-fidelity': 'wrong-encoding' },
  },
  'arguments-without-unicode': {
    says: 'Replaces what is not ASCII in arguments by question marks.',
    plays: inPassedStrings((text) => text.replaceAll(/[^\n -~]/gu, '?')),
    breaks: { 'tools.argument-fidelity': 'characters-lost' },
  },
  'marks-within-arguments': {
    says: 'Leaves the marks in which the model wrote a text around the text of arguments.',
    plays: inPassedStrings((text) => `<|"|>${text}<|"|>`),
    breaks: { 'tools.argument-fidelity': 'markup-within', 'tools.arguments-loose-valid': 'not-allowed-value' },
  },
  'nested-arguments-as-text': {
    says: 'Sends objects and arrays within arguments as JSON text.',
    plays: inPassed(
      (passed) =>
        Object.fromEntries(
          Object.entries(passed).map(([name, value]) => [
            name,
            typeof value === 'object' ? JSON.stringify(value) : value,
          ]),
        ),
      isLoose,
    ),
    breaks: { 'tools.argument-fidelity': 'nested-value-as-text' },
  },
}
