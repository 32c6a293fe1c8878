import { dockerfileEn } from '../../../lib/i18n/views/dockerfile.en.ts';
import { runsEn } from '../../../lib/i18n/views/runs.en.ts';
import type { ViewProps } from '../views.ts';
import { RunsView } from './RunsView.tsx';

export function View(props: ViewProps) {
  return <RunsView {...props} w={runsEn} d={dockerfileEn} />;
}
