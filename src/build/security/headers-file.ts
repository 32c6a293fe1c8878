import type { HeaderRule } from './header-rules.ts';

/**
 * The rules as a `_headers` file, as Netlify and Cloudflare Pages read it. Those hosts send what every fitting rule
 * says, joined, and two policies would both hold; so each address is under one rule only.
 *
 * @param entries names of files and folders (with a slash at the end) at the top of the built site
 * @param base path of the site, with a slash at both ends
 */
export function headersFile(rules: readonly HeaderRule[], entries: readonly string[], base: string): string {
  const addresses = ['', ...entries.map((entry) => (entry.endsWith('/') ? `${entry}*` : entry))];
  return addresses
    .map((address) => {
      const { headers } = ruleFor(rules, address);
      return [base + address, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
    })
    .join('\n\n')
    .concat('\n');
}

function ruleFor(rules: readonly HeaderRule[], address: string): HeaderRule {
  const fitting = rules.filter(({ prefix }) => address.startsWith(prefix));
  return fitting.reduce((best, rule) => (rule.prefix.length > best.prefix.length ? rule : best));
}
