import { adviceZh } from '../../../lib/i18n/views/advice.zh.ts';
import { findingsZh } from '../../../lib/i18n/views/findings.zh.ts';
import { keptZh } from '../../../lib/i18n/views/kept.zh.ts';
import { originZh } from '../../../lib/i18n/views/origin.zh.ts';
import styles from '../../../styles/extras.css?inline';
import { adoptStyles } from '../adopt-styles.ts';
import { inTurn } from '../in-turn.tsx';
import type { AdviceProps, FindingsProps, KeptProps, OriginProps } from '../views.ts';
import { AdviceText } from './AdviceText.tsx';
import { FindingList } from './FindingList.tsx';
import { KeptPastes as List } from './KeptPastes.tsx';
import { Origin as Account } from './Origin.tsx';

adoptStyles(styles);

export function Advice(props: AdviceProps) {
  return <AdviceText {...props} a={adviceZh} />;
}

export const Findings = inTurn(function Findings(props: FindingsProps) {
  return <FindingList {...props} f={findingsZh} />;
});

export function KeptPastes(props: KeptProps) {
  return <List {...props} k={keptZh} />;
}

export const Origin = inTurn(function Origin(props: OriginProps) {
  return <Account {...props} o={originZh} />;
});
