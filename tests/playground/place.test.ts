import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPlace, writePlace } from '../../src/components/playground/place.ts';
import { viewIds } from '../../src/components/playground/views.ts';

describe('place', () => {
  test('comes back from the address as it went in', () => {
    const text = fc.string({ minLength: 1 });
    const place = fc.record({
      view: fc.constantFrom(...viewIds),
      sample: fc.option(text),
      at: fc.option(text, { nil: undefined }),
    });
    fc.assert(
      fc.property(place, (there) => {
        expect(readPlace(writePlace(there))).toEqual({ ...there, template: undefined });
      }),
    );
  });

  test('takes any fragment, and leaves out a view it does not know', () => {
    fc.assert(
      fc.property(fc.string(), (fragment) => {
        expect(viewIds).toContain(readPlace(fragment).view);
      }),
    );
    expect(readPlace('#view=nope&sample=s&at=Id')).toEqual({
      view: 'annotated',
      sample: 's',
      at: 'Id',
      template: undefined,
    });
  });

  test('names no view, no sample and no place where everybody arrives', () => {
    expect(writePlace({ view: 'annotated', sample: null })).toBe('');
    expect(writePlace({ view: 'format', sample: null, template: '{{.Id}}' })).toBe(
      '#view=format&template=%7B%7B.Id%7D%7D',
    );
  });
});
