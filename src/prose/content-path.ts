// What a scheme stands for below the language: `field:Config.Cmd` → `fields/Config.Cmd/`.
const FOLDERS: Readonly<Record<string, string>> = {
  field: 'fields/',
  concept: 'concepts/',
  howto: 'howto/',
  finding: 'findings/',
  page: '',
};

/** The address below the language that a content link stands for, with its anchor; null for any other link. */
export function contentPath(link: string): string | null {
  const [, scheme = '', target] = /^([a-z]+):(?!\/\/)(.+)$/.exec(link) ?? [];
  const folder = FOLDERS[scheme];
  if (folder === undefined || target === undefined) return null;
  const [path, anchor] = target.split('#');
  return `${folder}${path}/${anchor ? `#${anchor}` : ''}`;
}
