declare module 'jira2md' {
  const J2M: { to_markdown(source: string): string };
  export default J2M;
}
