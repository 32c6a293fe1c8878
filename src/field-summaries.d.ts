declare module 'virtual:field-summaries/*' {
  /** The sentence about every field, by its path; null where it is not written yet. */
  const summaries: Readonly<Record<string, string | null>>;
  export default summaries;
}
