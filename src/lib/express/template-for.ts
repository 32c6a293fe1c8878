/** A part of a concrete path: a name or a position. */
type Step = string | number;

/** Takes `Config.Labels["a.b"]` and `Config.Env[0]` apart. */
export function pathSteps(path: string): Step[] {
  const steps: Step[] = [];
  for (const match of path.matchAll(/\[("(?:[^"\\]|\\.)*")\]|\[(\d+)\]|([^.[\]]+)/g)) {
    if (match[1] !== undefined) steps.push(JSON.parse(match[1]) as string);
    else if (match[2] !== undefined) steps.push(Number(match[2]));
    else steps.push(match[3]!);
  }
  return steps;
}

/**
 * A `--format` template that prints the value at a path. Names go by dots; whatever a template
 * cannot name that way (a position, a key with dots or dashes) goes through `index`.
 */
export function templateFor(path: string, kind: 'scalar' | 'container'): string {
  const steps = pathSteps(path);
  if (steps.length === 1 && steps[0] === 'Id') return '{{.ID}}';
  let expression = '';
  for (const step of steps) {
    const named = typeof step === 'string' && /^[\p{L}_][\p{L}\p{Nd}_]*$/u.test(step);
    if (named) expression = expression.startsWith('index') ? `(${expression}).${step}` : `${expression}.${step}`;
    else
      expression = `index ${expression.startsWith('index') ? `(${expression})` : expression || '.'} ${JSON.stringify(step)}`;
  }
  if (kind === 'scalar') return `{{${expression}}}`;
  return `{{json ${expression.startsWith('index') ? `(${expression})` : expression}}}`;
}

/** The jq filter for a path, of the image at a position in the output; null where the output is no list. */
export function jqFor(path: string, image: number | null): string {
  const steps = pathSteps(path).map((step) => {
    if (typeof step === 'number') return `[${step}]`;
    return /^[A-Za-z_]\w*$/.test(step) ? `.${step}` : `[${JSON.stringify(step)}]`;
  });
  const filter = `${image === null ? '' : `.[${image}]`}${steps.join('')}`;
  return filter.startsWith('.') ? filter : `.${filter}`;
}
