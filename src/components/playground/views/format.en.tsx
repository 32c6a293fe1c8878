import { en } from '../../../lib/i18n/views/format.en.ts';
import type { ViewProps } from '../views.ts';
import { FormatView } from './FormatView.tsx';

/** The Format view with its words. */
export function View(props: ViewProps) {
  return <FormatView {...props} words={en} />;
}
