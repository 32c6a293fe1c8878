import type { ComponentType } from 'preact';
import { useMemo } from 'preact/hooks';
import type { PlaygroundProps } from './Playground.tsx';

/**
 * A playground that a page hands what it is given as one JSON text: read in one go, where values of an island are revived one
 * by one.
 */
export function givenAsText(Playground: ComponentType<PlaygroundProps>): ComponentType<{ readonly given: string }> {
  return function GivenAsText({ given }) {
    const props = useMemo(() => JSON.parse(given) as PlaygroundProps, [given]);
    return <Playground {...props} />;
  };
}
