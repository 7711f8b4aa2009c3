import type { Rule } from '../../src/define/rule.ts'
import { argumentsJson, argumentsLooseValid, argumentsStrictValid, parameterless } from './arguments.ts'
import { argumentsString, callId, callShape, customCall, nameDeclared } from './calls.ts'
import { choiceAllowed, choiceAutoText, choiceNamed, choiceNone, choiceRequired, parallelOff } from './choice.ts'
import { argumentFidelity } from './fidelity.ts'
import { parallelOn } from './parallel-on.ts'
import { legacy, many, roundtripNullContent, roundtripVariants, withFormat } from './requests.ts'
import { resultUsed } from './result-used.ts'
import { roundtrip, roundtripVerbatim } from './roundtrip.ts'

/** The rules on tools and their calls. */
export const rules: readonly Rule[] = [
  callShape,
  callId,
  argumentsString,
  argumentsJson,
  argumentsStrictValid,
  argumentsLooseValid,
  nameDeclared,
  choiceNone,
  choiceRequired,
  choiceNamed,
  choiceAllowed,
  choiceAutoText,
  parallelOff,
  parallelOn,
  parameterless,
  argumentFidelity,
  many,
  roundtrip,
  roundtripNullContent,
  roundtripVariants,
  roundtripVerbatim,
  resultUsed,
  customCall,
  withFormat,
  legacy,
]
