/** The texts of the samples but the first, which stands in the page. */
export const loadSamples = () => import('../../lib/catalogue/sample-texts.ts');
