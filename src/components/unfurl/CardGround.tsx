import { lightToken } from './light-tokens.ts';

// Thicker towards the base, as ground is.
const strata = [8, 7, 6, 5, 4, 3, 2, 1] as const;

/** The ground a card stands on: all strata, base at the bottom. */
export function CardGround() {
  return (
    <div style={{ display: 'flex', flexDirection: 'column' }}>
      {strata.map((n) => (
        <div style={{ height: 10 - n, background: lightToken(`--stratum-${n}`) }} />
      ))}
    </div>
  );
}
