import { annotatedEn } from '../../../lib/i18n/views/annotated.en.ts';
import { findingsEn } from '../../../lib/i18n/views/findings.en.ts';
import { redactionEn } from '../../../lib/i18n/views/redaction.en.ts';
import { shareEn } from '../../../lib/i18n/views/share.en.ts';
import type { ViewProps } from '../views.ts';
import { ExportView } from './ExportView.tsx';

export function View(props: ViewProps) {
  return (
    <ExportView
      {...props}
      words={{ redaction: redactionEn, share: shareEn, annotated: annotatedEn, findings: findingsEn }}
    />
  );
}
