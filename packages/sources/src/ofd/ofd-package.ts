import type { Refuse } from '../container/input-problem.js';
import type { ZipArchive } from '../container/open-zip.js';
import { childOf, childrenOf, parsePart, textOf, type XmlNode } from '../container/xml.js';

/** A part that is XML, with its name, from which other parts are found. */
export interface OfdPart {
  readonly name: string;
  readonly root: XmlNode;
}

/** An OFD opened: its first document. */
export interface OfdPackage {
  readonly zip: ZipArchive;
  readonly entry: OfdPart;
  readonly document: OfdPart;
  /** How many documents there are. */
  readonly documents: number;
  /** The part that another one names; `undefined` where there is none. @throws XxgkError for one that is no XML */
  readonly follow: (from: OfdPart, location: string | undefined) => OfdPart | undefined;
}

const ENTRY = 'OFD.xml';
/** Parts that encrypted packages have. @rule GM/T 0099-2020 */
const ENCRYPTED = /(?:^|\/)(?:encryptions?|decryptseed)[^/]*\.(?:xml|dat)$/iu;

/** Opens the first document of a package. @throws XxgkError as made by `refuse`, for one that is damaged or encrypted */
export function openOfd(zip: ZipArchive, refuse: Refuse): OfdPackage {
  if (zip.names.some((name) => ENCRYPTED.test(name))) throw refuse('encrypted-ofd');
  const refuseOfd: Refuse = (problem, cause) =>
    refuse(problem === 'damaged' ? 'damaged-ofd' : problem, cause);
  const part = (name: string): OfdPart | undefined => {
    const root = parsePart(zip, name, refuseOfd);
    return root && { name, root };
  };
  const follow: OfdPackage['follow'] = (from, location) =>
    location === undefined ? undefined : part(resolved(from.name, location));
  const entry = part(ENTRY);
  const bodies = childrenOf(entry?.root, 'DocBody');
  const document = entry && follow(entry, textIn(bodies[0], 'DocRoot'));
  if (entry === undefined || document === undefined) throw refuse('damaged-ofd');
  return { zip, entry, document, documents: bodies.length, follow };
}

/** The text of a child element. */
export function textIn(node: XmlNode | undefined, name: string): string | undefined {
  const child = childOf(node, name);
  return child && textOf(child).trim();
}

/** The name of the part that a location means, from the part that names it; `/` is the root of the package. */
export function resolved(from: string, location: string): string {
  const steps: string[] = [];
  const whole = location.startsWith('/')
    ? location
    : `${from.slice(0, from.lastIndexOf('/') + 1)}${location}`;
  for (const step of whole.replaceAll('\\', '/').split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}
