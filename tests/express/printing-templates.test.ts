import { expect, test } from 'vitest';
import { explainPaste } from '../../src/lib/annotate/index.ts';
import { templateFor } from '../../src/lib/express/index.ts';
import { formatImages } from '../../src/lib/format/index.ts';
import { engineOutputs } from '../support/engines.ts';
import { siteIndex } from '../support/index.ts';

const index = siteIndex();

test('templateFor prints every value of every real output of Docker 29, without an error', () => {
  let printed = 0;
  for (const { engine, name, text } of engineOutputs().filter(({ engine }) => engine.startsWith('docker-29'))) {
    const image = explainPaste(text, index).images[0]!;
    const answer = { json: text.slice(image.node.start, image.node.end) };
    for (const { path, node } of image.annotations) {
      const isContainer = node.kind === 'object' || node.kind === 'array';
      const { stdout, stderr } = formatImages(
        templateFor(path, isContainer ? 'container' : 'scalar'),
        [answer],
        '29.7.2',
      );
      expect(stderr, `${engine} ${name} ${path}`).toBe('');
      if (node.kind === 'string' && !/^\d{4}-\d\d-\d\dT/.test(String(node.value)))
        expect(stdout, `${engine} ${name} ${path}`).toBe(`${String(node.value)}\n`);
      printed += 1;
    }
  }
  expect(printed).toBeGreaterThan(1000);
});
