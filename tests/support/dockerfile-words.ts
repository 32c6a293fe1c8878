/**
 * Reads NAME=value words of a Dockerfile line as BuildKit does, without variables: words end at blanks outside of
 * quotes, a backslash keeps a blank in a word, and quotes come off afterwards. Source: moby/buildkit
 * frontend/dockerfile/parser/line_parsers.go parseWords, frontend/dockerfile/shell/lex.go.
 */
export function readPairs(line: string): Record<string, string> {
  const rest = line.replace(/^[A-Z]+\s+/, '');
  return Object.fromEntries(
    splitWords(rest).map((word) => {
      const at = word.indexOf('=');
      return [unquote(word.slice(0, at)), unquote(word.slice(at + 1))];
    }),
  );
}

function splitWords(rest: string): string[] {
  const words: string[] = [];
  let word = '';
  let quote = '';
  for (let i = 0; i < rest.length; i++) {
    const unit = rest[i]!;
    if (quote === '' && /\s/.test(unit)) {
      if (word !== '') words.push(word);
      word = '';
      continue;
    }
    if (unit === '\\' && quote !== "'") {
      word += unit + (rest[++i] ?? '');
      continue;
    }
    if (quote === '' && (unit === '"' || unit === "'")) quote = unit;
    else if (unit === quote) quote = '';
    word += unit;
  }
  if (word !== '') words.push(word);
  return words;
}

/** Takes the quotes off a word; throws where a variable stands, which this does not know. */
export function unquote(word: string): string {
  let out = '';
  let quote = '';
  for (let i = 0; i < word.length; i++) {
    const unit = word[i]!;
    if (quote === "'") {
      if (unit === "'") quote = '';
      else out += unit;
    } else if (unit === '\\') {
      const next = word[++i] ?? '';
      out += quote === '' || '"$\\'.includes(next) ? next : `\\${next}`;
    } else if (unit === '"') quote = quote === '' ? '"' : '';
    else if (unit === "'" && quote === '') quote = "'";
    else if (unit === '$') throw new Error(`a variable in ${word}`);
    else out += unit;
  }
  return out;
}
