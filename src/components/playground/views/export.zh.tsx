import { annotatedZh } from '../../../lib/i18n/views/annotated.zh.ts';
import { findingsZh } from '../../../lib/i18n/views/findings.zh.ts';
import { redactionZh } from '../../../lib/i18n/views/redaction.zh.ts';
import { shareZh } from '../../../lib/i18n/views/share.zh.ts';
import type { ViewProps } from '../views.ts';
import { ExportView } from './ExportView.tsx';
import { otherTickets } from './other-tickets.ts';

// Asked for with the view, which comes when the page is idle, so that no paste ever causes a request.
const otherLanguages = otherTickets('zh');
otherLanguages.catch(() => undefined);

export function View(props: ViewProps) {
  return (
    <ExportView
      {...props}
      otherLanguages={otherLanguages}
      words={{ redaction: redactionZh, share: shareZh, annotated: annotatedZh, findings: findingsZh }}
    />
  );
}
