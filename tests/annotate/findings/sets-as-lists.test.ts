import { expect, test } from 'vitest';
import { explainPaste, findingsOf } from '../../../src/lib/annotate/index.ts';
import { dockerfileHalf, runLine, startCommand } from '../../../src/lib/express/index.ts';
import { siteIndex } from '../../support/index.ts';
import { wholeImage } from '../../support/whole-image.ts';

test('labels, ports and volumes written as lists, as no engine does, break nothing and name nothing', () => {
  const config = { Cmd: ['/bin/echo'], ExposedPorts: ['80/tcp'], Labels: ['a=b'], Volumes: ['/data'] };
  const text = JSON.stringify([wholeImage(config, { RepoTags: ['lists:1'] })]);
  const [image] = explainPaste(text, siteIndex()).images;
  expect(findingsOf(image!).map(({ code }) => code)).not.toContain('volume');
  expect(startCommand(image!)).not.toBeNull();
  expect(runLine(image!)).not.toContain('80');
  expect(JSON.stringify(dockerfileHalf(image!))).not.toMatch(/EXPOSE|VOLUME|LABEL/);
});
