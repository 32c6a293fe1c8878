// Characters; what is shorter finds room on a line of its own.
const SHORT = 24;

/** The pieces of a name between which a line may end: after the slashes, colons and at signs of a long one. */
export function nameParts(name: string): readonly string[] {
  return name.length < SHORT ? [name] : (name.match(/[^/:@]*[/:@]+|[^/:@]+/g) ?? []);
}
