import { expect, test } from 'vitest';
import { pageAnchors } from '../../scripts/urls/page-anchors.ts';

test('pageAnchors finds what authors link to, and nothing that holds the page together', () => {
  expect(
    pageAnchors(`<!doctype html><body>
      <nav id="starlight__sidebar"><h2 id="toc-title">On this page</h2></nav>
      <main>
        <h1 id="_top">x</h1><span id="label">y</span><h2 id="see">See it</h2><h3 id="starlight__x">z</h3>
        <figure id="figure-sizes"><svg><title id="figure-sizes-title">t</title></svg></figure>
        <div id="cache-id">cache-id</div><form><div id="row"></div></form><input id="paste" />
      </main>
      <footer><h2 id="after">x</h2></footer>`),
  ).toEqual(['see', 'figure-sizes', 'cache-id']);
});
