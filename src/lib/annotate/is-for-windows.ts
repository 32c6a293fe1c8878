/**
 * Whether an image is for Windows, where nobody is root, the base image decides whom an unset user means, and the
 * defaults of Linux do not hold. An image that does not say is not.
 */
export function isForWindows({ os }: { readonly os: string | null }): boolean {
  return os === 'windows';
}
