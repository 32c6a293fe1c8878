/** A point in the units of a drawing. */
export type Point = readonly [x: number, y: number];

/** Path data of a line through the points, with an open head at the last one. */
export function arrowPath(...points: [Point, Point, ...Point[]]): string {
  const [x, y] = points.at(-1)!;
  const [fromX, fromY] = points.at(-2)!;
  const length = Math.hypot(x - fromX, y - fromY);
  const [ux, uy] = [(x - fromX) / length, (y - fromY) / length];
  const barb = (side: 1 | -1) => [-5 * ux - 3 * side * uy, -5 * uy + 3 * side * ux] as const;
  const [[leftX, leftY], [rightX, rightY]] = [barb(1), barb(-1)];
  const head = `m${pair(leftX, leftY)}l${pair(-leftX, -leftY)}l${pair(rightX, rightY)}`;
  return `M${points.map(([px, py]) => pair(px, py)).join('L')}${head}`;
}

const pair = (x: number, y: number) => [x, y].map((n) => Math.round(n * 10) / 10 + 0).join(' ');
