import { findingsZh } from '../../../lib/i18n/views/findings.zh.ts';
import { keptZh } from '../../../lib/i18n/views/kept.zh.ts';
import type { FindingsProps, KeptProps } from '../views.ts';
import { FindingList } from './FindingList.tsx';
import { KeptPastes as List } from './KeptPastes.tsx';

export function Findings(props: FindingsProps) {
  return <FindingList {...props} f={findingsZh} />;
}

export function KeptPastes(props: KeptProps) {
  return <List {...props} k={keptZh} />;
}
