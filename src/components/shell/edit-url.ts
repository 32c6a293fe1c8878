/** Where a source file is edited, if the site knows its repository (`REPO_URL`). */
export function editUrl(file: string): { editUrl: string } | { editUrl: false } {
  const repository = process.env['REPO_URL']?.replace(/\/$/, '');
  return { editUrl: repository ? `${repository}/edit/main/${file}` : false };
}
