import { expect, test } from 'vitest';
import { jqOf } from '../../../src/lib/express/template/jq-of.ts';

test.each([
  ['{{.ID}}', '.[0].Id'],
  ['{{.Config.Env}}', '.[0].Config.Env'],
  ['{{json .Config}}', '.[0].Config'],
  ['{{ .Descriptor.MediaType }}', '.[0].Descriptor.mediaType'],
  ['{{index .Config.Labels "a.b"}}', '.[0].Config.Labels["a.b"]'],
  ['{{json (index .RepoTags 0)}}', '.[0].RepoTags[0]'],
  ['{{json .}}', '.[0]'],
])('jqOf names what %s prints', (template, filter) => {
  expect(jqOf(template, '29.7.2', 0)).toBe(filter);
});

test('jqOf goes over all images where there are several', () => {
  expect(jqOf('{{.Os}}', '29.7.2', null)).toBe('.[].Os');
});

test.each([
  '',
  'json',
  '{{.Os}} ',
  '{{.Os}}{{.ID}}',
  '{{range .RepoTags}}',
  '{{join .RepoTags ","}}',
  '{{.Os',
  '{{index .A}}',
  '{{index .A .B}}',
])('jqOf has nothing for %s', (template) => expect(jqOf(template, '29.7.2', 0)).toBeNull());
