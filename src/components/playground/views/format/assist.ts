/** What helps with writing: a file of its own, so that the output need not wait for it. */
export { completeTemplate } from '../../../../lib/express/template/complete-template.ts';
export { jqOf } from '../../../../lib/express/template/jq-of.ts';
export { rewriteTemplate } from '../../../../lib/express/template/rewrite-template.ts';
