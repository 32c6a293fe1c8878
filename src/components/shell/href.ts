/** An address of the site with the base path in front: `/en/fields/` → `/docs/en/fields/`. */
export function href(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}${path}`;
}
