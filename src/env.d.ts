import type { BookPage } from './lib/catalogue/index.ts';

declare global {
  namespace App {
    interface Locals {
      /** The page being rendered; its prose shows what stands in its data. */
      page?: Pick<BookPage, 'key' | 'ran' | 'format'>;
    }
  }
}
