/** Where releases of Go differ in what a template can see. */
export interface GoFeatures {
  /** 1.20: `range $x = …` assigns to `$x`; before, to the variable declared last. */
  readonly rangeAssigns: boolean;
  /** 1.20: a `)` too many is the lexer's own error. */
  readonly rightParenChecked: boolean;
  /** 1.20: decoding a list grows it like `append`; before, by half, starting at four. */
  readonly listsGrowLikeAppend: boolean;
  /** 1.20: a time has to be a JSON string; before, the quotes were part of what was parsed. */
  readonly timeMustBeString: boolean;
  /** 1.20: `%w` reads its flags as `%v` does, though it prints nothing but an error. */
  readonly wrapVerb: boolean;
  /** 1.22: JSON writes U+0008 and U+000C as `\b` and `\f`. */
  readonly shortJsonEscapes: boolean;
  /** 1.23: `{{else with}}`. */
  readonly elseWith: boolean;
  /** 1.23: an error of `call` names its operand. */
  readonly callNamesOperand: boolean;
  /** 1.24: `range` over an integer. */
  readonly rangeOverInt: boolean;
  /** 1.24: a decoding error names the embedded structs on its path. */
  readonly errorsNameEmbedded: boolean;
  /** 1.26: a comparison error names the two types. */
  readonly comparisonNamesTypes: boolean;
}

/** The features of a minor release of Go 1. */
export function goFeatures(minor: number): GoFeatures {
  return {
    rangeAssigns: minor >= 20,
    rightParenChecked: minor >= 20,
    listsGrowLikeAppend: minor >= 20,
    timeMustBeString: minor >= 20,
    wrapVerb: minor >= 20,
    shortJsonEscapes: minor >= 22,
    elseWith: minor >= 23,
    callNamesOperand: minor >= 23,
    rangeOverInt: minor >= 24,
    errorsNameEmbedded: minor >= 24,
    comparisonNamesTypes: minor >= 26,
  };
}
