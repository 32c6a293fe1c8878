/** An Astro component, for programs that read only TypeScript. */
declare module '*.astro' {
  const component: (props: Record<string, unknown>) => unknown;
  export default component;
}
