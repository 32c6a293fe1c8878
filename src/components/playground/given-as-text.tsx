import type { ComponentType } from 'preact';
import { useMemo } from 'preact/hooks';
import { ErrorBoundary } from 'preact-iso/lazy';
import { inTurn } from './in-turn.tsx';
import type { PlaygroundProps, PreparedProps } from './Playground.tsx';
import { prepare } from './prepare.ts';

interface Given {
  readonly given: string;
}

/**
 * A playground that a page hands what it is given as one JSON text: read in one go, where values of an island are revived one
 * by one.
 */
export function givenAsText(Playground: ComponentType<PreparedProps>): ComponentType<Given> {
  const PlaygroundInTurn = inTurn(Playground);
  const PreparedInTurn = inTurn(function Prepared({ given }: Given) {
    const props = useMemo(() => {
      const read = JSON.parse(given) as PlaygroundProps;
      return { ...read, prepared: prepare(read) };
    }, [given]);
    return <PlaygroundInTurn {...props} />;
  });
  return function GivenAsText({ given }) {
    return (
      <ErrorBoundary>
        <PreparedInTurn given={given} />
      </ErrorBoundary>
    );
  };
}
