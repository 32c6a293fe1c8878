import { createCssVariablesTheme } from 'shiki';

/** The colours of code on the pages, by the names of `tokens.css`, so that the playground colours alike. */
export const codeTheme = createCssVariablesTheme({ name: 'layerwise', variablePrefix: '--code-', fontStyle: true });
