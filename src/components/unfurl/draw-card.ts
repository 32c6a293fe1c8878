import { h } from 'preact';
import satori from 'satori';
import sharp from 'sharp';
import { cardSize, type SitePage } from '../../lib/unfurl/index.ts';
import { Card } from './Card.tsx';
import { cardFonts } from './card-fonts.ts';
import { keptPicture } from './kept-picture.ts';

// The cards have few colours; without dithering they stay flat and small.
const png = { palette: true, colours: 64, dither: 0, effort: 1 };

/**
 * The picture of a page as a PNG; throws where no face has a character of it. Its outlines decide how it
 * looks, so a picture is kept by them.
 */
export async function drawCard(page: SitePage): Promise<Uint8Array<ArrayBuffer>> {
  const missing = new Set<string>();
  const svg = await satori(h(Card, { page }), {
    ...cardSize,
    fonts: cardFonts,
    loadAdditionalAsset: (_language, text) => {
      missing.add(text);
      return Promise.resolve([]);
    },
  });
  if (missing.size > 0) throw new Error(`the picture of ${page.path}: no face has ${[...missing].join(' ')}`);
  return keptPicture(JSON.stringify([svg, png, sharp.versions]), () => sharp(Buffer.from(svg)).png(png).toBuffer());
}
