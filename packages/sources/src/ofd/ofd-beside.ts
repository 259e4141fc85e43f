import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex } from '@noble/hashes/utils';
import type { BesideSetting, SourceBeside } from '../beside.js';
import { childOf, childrenOf, textOf } from '../container/xml.js';
import { type OfdPackage, resolved } from './ofd-package.js';
import { resourceParts } from './read-pages.js';

/** Parts that are compared otherwise, or that whoever signs a file adds: the entry, signatures. */
const APART = /^OFD\.xml$|(?:^|\/)Signs?\//iu;
const PAGE = /\/Page_(\d+)\//u;
/** Parts that number what pages show, drawings too. */
const OF_CONTENT = /\/(?:Document|DocumentRes|PublicRes|structure)\.xml$/u;
const PICTURE = /\.(?:png|jpe?g|bmp|tiff?|jb2)$/iu;
/** Children of the entry that are compared otherwise, and what whoever signs adds. */
const OF_ENTRY = ['DocInfo', 'DocRoot', 'Signatures'];
/** It is made of the rest of the file. */
const DERIVED = ['DocID', 'CustomDatas'];

/** What an OFD shows or says beside its text: its properties, pictures, and every part that sets its pages. */
export function ofdBeside(ofd: OfdPackage): SourceBeside {
  return {
    furniture: [],
    properties: propertiesOf(ofd),
    pictures: picturesOf(ofd),
    settings: [...settingsOf(ofd), { what: 'structure', text: JSON.stringify(entryOf(ofd)) }],
  };
}

function propertiesOf({ entry }: OfdPackage): Readonly<Record<string, string>> {
  const info = childrenOf(childOf(childOf(entry.root, 'DocBody'), 'DocInfo'));
  const own = info
    .filter(({ name }) => !DERIVED.includes(name))
    .map((property) => {
      const words = childrenOf(property).map(textOf);
      return [property.name, words.length === 0 ? textOf(property) : words.join(', ')] as const;
    });
  const custom = info
    .flatMap((property) => childrenOf(property, 'CustomData'))
    .map((data) => [data.attributes['Name'] ?? '', textOf(data)] as const);
  return Object.fromEntries([...own, ...custom]);
}

/** What the entry says beside its properties: which version of the document is shown, whatever further data it has. */
function entryOf({ entry }: OfdPackage): readonly unknown[] {
  const bodies = childrenOf(entry.root).map((body) => [
    body.name,
    childrenOf(body).filter(({ name }) => !OF_ENTRY.includes(name)),
    childrenOf(childOf(body, 'DocInfo'), 'CustomDatas'),
  ]);
  return [entry.root.attributes['DocType'] ?? '', bodies];
}

function picturesOf(ofd: OfdPackage): readonly Uint8Array[] {
  return resourceParts(ofd).flatMap(({ name, root }) => {
    const folder = resolved(name, `${root.attributes['BaseLoc'] ?? '.'}/x`);
    return childrenOf(childOf(root, 'MultiMedias'), 'MultiMedia').flatMap((media) => {
      const file = childOf(media, 'MediaFile');
      return (file && ofd.zip.read(resolved(folder, textOf(file).trim()))) ?? [];
    });
  });
}

function settingsOf({ zip }: OfdPackage): readonly BesideSetting[] {
  return zip.names
    .filter((name) => !name.endsWith('/') && !APART.test(name))
    .map((name): BesideSetting => {
      const page = PAGE.exec(name)?.[1];
      const text = `${name} ${bytesToHex(sha256(zip.read(name) ?? new Uint8Array()))}`;
      return page === undefined
        ? { what: kindOf(name), text }
        : { page: Number(page) + 1, what: 'content', text };
    });
}

function kindOf(name: string): BesideSetting['what'] {
  if (PICTURE.test(name)) return 'picture';
  // What a file was made with, which is attached, has its pictures.
  return OF_CONTENT.test(name) || name.includes('/Attachs/') ? 'content' : 'structure';
}
