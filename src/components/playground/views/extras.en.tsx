import { adviceEn } from '../../../lib/i18n/views/advice.en.ts';
import { findingsEn } from '../../../lib/i18n/views/findings.en.ts';
import { keptEn } from '../../../lib/i18n/views/kept.en.ts';
import { originEn } from '../../../lib/i18n/views/origin.en.ts';
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
  return <AdviceText {...props} a={adviceEn} />;
}

export const Findings = inTurn(function Findings(props: FindingsProps) {
  return <FindingList {...props} f={findingsEn} />;
});

export function KeptPastes(props: KeptProps) {
  return <List {...props} k={keptEn} />;
}

export const Origin = inTurn(function Origin(props: OriginProps) {
  return <Account {...props} o={originEn} />;
});
