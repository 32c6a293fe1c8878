import type { Finding } from '../annotate/index.ts';

/** A remedy to copy, and where it goes. */
export interface RemedyLine {
  readonly as: 'dockerfile' | 'shell';
  readonly line: string;
}

const dockerfile = (line: string): RemedyLine => ({ as: 'dockerfile', line });
const shell = (line: string): RemedyLine => ({ as: 'shell', line });

/** The line that mends what a finding says; null where there is nothing to mend, or no one line does it. */
export function remedyLine(finding: Finding): RemedyLine | null {
  switch (finding.code) {
    case 'secret':
      return dockerfile('RUN --mount=type=secret,id=NAME,env=NAME COMMAND');
    case 'platform-mismatch':
      return shell(`docker buildx build --platform ${finding.args.descriptor} .`);
    case 'platform-not-pulled':
      return shell('docker pull IMAGE');
    case 'artifact':
      return shell('docker buildx imagetools inspect --raw IMAGE');
    case 'root-user':
      return dockerfile('USER 10001:10001');
    case 'user-name':
      return shell(`docker run --rm --entrypoint id IMAGE -u ${finding.args.user}`);
    case 'shell-form': {
      const instruction = finding.args.part === 'Entrypoint' ? 'ENTRYPOINT' : 'CMD';
      const { script } = finding.args;
      return isOneCommand(script)
        ? dockerfile(`${instruction} ${JSON.stringify(script.trim().split(/\s+/)).replaceAll('","', '", "')}`)
        : dockerfile(`${instruction} exec PROGRAM`);
    }
    case 'cmd-ignored':
      return dockerfile('ENTRYPOINT ["PROGRAM"]');
    case 'no-command':
      return dockerfile('CMD ["PROGRAM"]');
    case 'no-healthcheck':
    case 'healthcheck-none':
      return dockerfile('HEALTHCHECK CMD PROGRAM || exit 1');
    case 'dangling':
      return shell('docker image tag ID NAME:TAG');
    case 'index-id':
      return shell('docker image inspect --platform linux/amd64 IMAGE');
    case 'proxy':
      return shell(`docker build --build-arg ${finding.args.name}=${finding.args.value} .`);
    case 'volume':
      return shell('docker run --rm -v NAME:PATH IMAGE');
    case 'stop-signal-kill':
      return dockerfile('STOPSIGNAL SIGTERM');
    case 'ld-preload':
    case 'ld-library-path':
    case 'created-fixed':
    case 'repeated-layer':
    case 'empty-layer':
    case 'onbuild':
    case 'args-escaped':
    case 'windows':
      return null;
  }
}

// Words, and nothing a shell would act on: these lines mean the same without a shell.
function isOneCommand(script: string): boolean {
  return /^[\w@%+=:,./-]+(?:\s+[\w@%+=:,./-]+)*\s*$/.test(script) && !/^\w+=/.test(script);
}
