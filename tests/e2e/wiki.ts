import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page of another origin, as the author of a wiki writes it. */
export interface Wiki {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Serves a wiki page with a strict policy that allows the site's script and cards, and nothing inline. */
export async function openWiki(site: string, lang: string): Promise<Wiki> {
  const policy = `default-src 'none'; script-src ${site}; frame-src ${site}; base-uri 'none'`;
  const page = `<!doctype html>
<html lang="${lang}"><meta charset="utf-8"><title>Wiki</title>
<p><a id="first" href="#first">A link of its own</a></p>
<p><a id="field" href="${site}/f/Config.Env/">Config.Env</a> is set by
<a id="concept" href="${site}/c/layers/">layers</a>, see <a id="other" href="${site}/en/howto/format/">format</a>.</p>
<p lang="zh"><a id="chinese" href="${site}/f/Id/">Id</a></p>
<script src="${site}/define.js" defer></script>
</html>`;
  const server: Server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html', 'content-security-policy': policy });
    response.end(page);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
