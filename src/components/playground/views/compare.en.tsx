import { compareEn } from '../../../lib/i18n/views/compare.en.ts';
import type { ViewProps } from '../views.ts';
import { CompareView } from './CompareView.tsx';

export function View(props: ViewProps) {
  return <CompareView {...props} w={compareEn} />;
}
