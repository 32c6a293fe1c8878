import { isName } from '../is-name.ts';

/** Steps from a variable or the dot (`''`) as a template writes them: `.A.B`, `index .A "b.c"`. */
export function expressionOf(base: string, steps: readonly (string | number)[]): string {
  let expression = base;
  for (const step of steps) {
    const isCall = expression.startsWith('index ');
    if (typeof step === 'string' && isName(step)) expression = `${isCall ? `(${expression})` : expression}.${step}`;
    else expression = `index ${isCall ? `(${expression})` : expression || '.'} ${JSON.stringify(step)}`;
  }
  return expression || '.';
}
