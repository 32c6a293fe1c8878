import { dockerfileZh } from '../../../lib/i18n/views/dockerfile.zh.ts';
import { runsZh } from '../../../lib/i18n/views/runs.zh.ts';
import type { ViewProps } from '../views.ts';
import { RunsView } from './RunsView.tsx';

export function View(props: ViewProps) {
  return <RunsView {...props} w={runsZh} d={dockerfileZh} />;
}
