// The package ships no types; this is what components/shell/Search.astro uses of it.
declare module '@pagefind/default-ui' {
  export class PagefindUI {
    constructor(options: {
      element: HTMLElement;
      bundlePath: string;
      showImages: boolean;
      showSubResults: boolean;
      resetStyles: boolean;
    });
  }
}
