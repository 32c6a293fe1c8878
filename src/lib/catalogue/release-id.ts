/** The anchor of a release on the page of changes: `engine-29.0.0`. */
export function releaseId(engine: string): string {
  return `engine-${engine}`;
}
