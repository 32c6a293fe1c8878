import { annotatedEn } from '../../../lib/i18n/views/annotated.en.ts';
import { findingsEn } from '../../../lib/i18n/views/findings.en.ts';
import { redactionEn } from '../../../lib/i18n/views/redaction.en.ts';
import { shareEn } from '../../../lib/i18n/views/share.en.ts';
import type { ViewProps } from '../views.ts';
import { ExportView } from './ExportView.tsx';
import { otherTickets } from './other-tickets.ts';

// Asked for with the view, which comes when the page is idle, so that no paste ever causes a request.
const otherLanguages = otherTickets('en');
otherLanguages.catch(() => undefined);

export function View(props: ViewProps) {
  return (
    <ExportView
      {...props}
      otherLanguages={otherLanguages}
      words={{ redaction: redactionEn, share: shareEn, annotated: annotatedEn, findings: findingsEn }}
    />
  );
}
