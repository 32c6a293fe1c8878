import type { HeaderRule } from './header-rules.ts';

/**
 * The rules as nginx reads them, for the `http` context: a variable for each header, chosen by address under any base
 * path, and one `add_header` that sends it. An empty value sends nothing. Source: ngx_http_map_module, ngx_http_headers_module.
 */
export function nginxHeaders(rules: readonly HeaderRule[]): string {
  const names = [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))];
  const general = rules.find(({ prefix }) => prefix === '')?.headers ?? {};
  const blocks = names.map((name) => {
    const variable = `$layerwise_${name.toLowerCase().replaceAll('-', '_')}`;
    const special = rules
      .filter(({ prefix, headers }) => prefix !== '' && headers[name] !== general[name])
      .map(({ prefix, headers }) => `  "~(^|/)${prefix}" "${headers[name] ?? ''}";`);
    const lines = [`map $uri ${variable} {`, `  default "${general[name] ?? ''}";`, ...special, '}'];
    return [...lines, `add_header ${name} ${variable} always;`].join('\n');
  });
  return (
    ['# Made from src/build/security/header-rules.ts; include it in the http block.', ...blocks].join('\n\n') + '\n'
  );
}
