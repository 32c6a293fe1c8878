import { argsEscaped } from './args-escaped.ts';
import { artifact } from './artifact.ts';
import { cmdIgnored } from './cmd-ignored.ts';
import { createdFixed } from './created-fixed.ts';
import { dangling } from './dangling.ts';
import { emptyLayer } from './empty-layer.ts';
import type { Finding, FindingCode, FindingRule } from './finding.ts';
import { healthcheckNone } from './healthcheck-none.ts';
import { indexId } from './index-id.ts';
import { ldLibraryPath } from './ld-library-path.ts';
import { ldPreload } from './ld-preload.ts';
import { noCommand } from './no-command.ts';
import { noHealthcheck } from './no-healthcheck.ts';
import { onbuild } from './onbuild.ts';
import { platformMismatch } from './platform-mismatch.ts';
import { platformNotPulled } from './platform-not-pulled.ts';
import { proxy } from './proxy.ts';
import { repeatedLayer } from './repeated-layer.ts';
import { rootUser } from './root-user.ts';
import { secret } from './secret.ts';
import { shellFormStart } from './shell-form.ts';
import { stopSignalKill } from './stop-signal-kill.ts';
import { userName } from './user-name.ts';
import { volume } from './volume.ts';
import { windows } from './windows.ts';
import { imageView, type ImageSource } from '../image-view.ts';

// In the order a reader should see them: the gravest first.
const rules: { readonly [C in FindingCode]: FindingRule<C> } = {
  secret,
  'platform-not-pulled': platformNotPulled,
  artifact,
  'platform-mismatch': platformMismatch,
  'root-user': rootUser,
  'shell-form': shellFormStart,
  'cmd-ignored': cmdIgnored,
  'stop-signal-kill': stopSignalKill,
  proxy,
  'ld-preload': ldPreload,
  onbuild,
  dangling,
  'no-command': noCommand,
  'no-healthcheck': noHealthcheck,
  'healthcheck-none': healthcheckNone,
  volume,
  'user-name': userName,
  'ld-library-path': ldLibraryPath,
  'index-id': indexId,
  'created-fixed': createdFixed,
  'repeated-layer': repeatedLayer,
  'empty-layer': emptyLayer,
  windows,
  'args-escaped': argsEscaped,
};

/** Every code a finding can have, the gravest first. */
export const findingCodes = Object.keys(rules) as readonly FindingCode[];

/** How much a finding of this code matters. */
export const severityOf = (code: FindingCode) => rules[code].severity;

/** Every remark there is about an image, the gravest first. Only what the output proves. */
export function findingsOf(source: ImageSource): Finding[] {
  const image = imageView(source);
  return Object.values(rules).flatMap((rule) =>
    rule.find(image).map((hit) => ({ ...hit, code: rule.code, severity: rule.severity }) as Finding),
  );
}
