import type { XmlNode } from '../container/xml.js';
import { element } from '../docx/element.js';
import { RtfFlow } from './rtf-flow.js';
import { CHARACTERS, groupKind, type RtfGroupKind } from './rtf-groups.js';
import { decodeBytes, lookAfter, lookElement, PLAIN_LOOK, type RtfFont, type RtfLook } from './rtf-state.js';
import type { RtfToken } from './rtf-tokens.js';

interface Group {
  readonly kind: RtfGroupKind;
  look: RtfLook;
  /** Characters that stand behind one of Unicode for programs that know none. */
  skip: number;
  isFresh: boolean;
  isStarred: boolean;
  /** The kind that the group was given itself. */
  own?: RtfGroupKind;
}

const DEEPEST = 500;

/** Walks through an RTF file and collects its paragraphs. @throws Error for groups that are too deep */
export class RtfWalk {
  #groups: Group[] = [{ kind: 'text', look: PLAIN_LOOK, skip: 1, isFresh: false, isStarred: false }];
  #flows: RtfFlow[] = [new RtfFlow()];
  readonly #fonts = new Map<number, RtfFont>();
  readonly #colours: string[] = [];
  #colour: (number | undefined)[] = [];
  #font = -1;
  #codePage = 1252;
  #bytes: number[] = [];
  #note = '';
  #skipped = 0;

  take(token: RtfToken): void {
    if (token.kind === 'byte') {
      if (this.#skipped > 0) this.#skipped -= 1;
      else this.#bytes.push(token.value);
      return;
    }
    this.#flush();
    if (token.kind === 'open') this.#open();
    else if (token.kind === 'close') this.#close();
    else if (token.kind === 'text') this.#plain(token.text);
    else this.#word(token.name, token.value);
  }

  blocks(): readonly XmlNode[] {
    this.#flush();
    while (this.#flows.length > 1) this.#endBox();
    return this.#flow().blocks();
  }

  #group(): Group {
    const group = this.#groups.at(-1);
    if (group === undefined) throw new Error('a group was closed that never began');
    return group;
  }

  #flow(): RtfFlow {
    const flow = this.#flows.at(-1);
    if (flow === undefined) throw new Error('there is no text');
    return flow;
  }

  #open(): void {
    if (this.#groups.length > DEEPEST) throw new Error('the groups are too deep');
    const { kind, look, skip } = this.#group();
    this.#groups.push({ kind, look, skip, isFresh: true, isStarred: false });
  }

  #close(): void {
    if (this.#groups.length < 2) return;
    const group = this.#groups.pop();
    if (group?.own === 'field') this.#flow().add(mark('end'));
    if (group?.own === 'box') this.#endBox();
    if (group?.own === 'note') this.#endNote();
  }

  /** The words of a note are not read, and told. */
  #endNote(): void {
    const words = this.#note.trim();
    this.#note = '';
    if (words !== '') this.#flow().add(element('footnote', {}, [element('t', {}, [words])]));
  }

  #endBox(): void {
    const box = this.#flows.pop();
    if (box === undefined) return;
    const content = element('txbxContent', {}, box.blocks());
    this.#flow().add(element('r', {}, [element('drawing', {}, [content])]));
  }

  #plain(text: string): void {
    const cut = Math.min(this.#skipped, text.length);
    this.#skipped -= cut;
    // Pictures are long.
    if (cut === text.length || this.#group().kind === 'skipped') return;
    // Characters beyond ASCII stand in the encoding of the file.
    for (let at = cut; at < text.length; at += 1) this.#bytes.push(text.charCodeAt(at) & 0xff);
    if (this.#group().kind === 'colours' && text.includes(';')) this.#endColour();
    this.#flush();
  }

  #flush(): void {
    if (this.#bytes.length === 0) return;
    const { look } = this.#group();
    const font = this.#fonts.get(look.font);
    const words = decodeBytes(this.#bytes, font, this.#codePage);
    this.#bytes = [];
    this.#words(words);
  }

  #words(text: string): void {
    const group = this.#group();
    group.isFresh = false;
    if (group.kind === 'skipped' || group.kind === 'colours') return;
    if (group.kind === 'fonts') {
      const known = this.#fonts.get(this.#font);
      if (known !== undefined)
        this.#fonts.set(this.#font, { ...known, name: known.name + text.replace(/;.*$/su, '') });
      return;
    }
    if (group.kind === 'note') {
      this.#note += text;
      return;
    }
    const words = group.kind === 'number' ? text.trim() : text;
    if (words === '') return;
    const isInstruction = group.kind === 'instruction';
    this.#run([element(isInstruction ? 'instrText' : 't', {}, [words])], group.kind === 'class');
  }

  #run(pieces: readonly XmlNode[], isUnread = false): void {
    const { look } = this.#group();
    const run = element('r', {}, [lookElement(look, this.#colours, this.#fonts.get(look.font)), ...pieces]);
    const node = isUnread ? element('object', {}, pieces) : look.isDeleted ? element('del', {}, [run]) : run;
    this.#flow().add(node);
  }

  #word(name: string, value: number | undefined): void {
    const group = this.#group();
    if (name === '*') {
      group.isStarred = true;
      return;
    }
    if (group.isFresh) this.#begin(name, group);
    const { kind } = this.#group();
    if (kind === 'fonts' || kind === 'colours') this.#define(name, value);
    else if (kind !== 'skipped') this.#heed(name, value, kind === 'number' || kind === 'note');
  }

  /** Heeds a control word of the text. Of numbers of paragraphs and of notes characters alone count. */
  #heed(name: string, value: number | undefined, isNumber: boolean): void {
    const group = this.#group();
    const character = CHARACTERS[name];
    if (name === 'ansicpg') this.#codePage = value ?? 1252;
    else if (name === 'uc') group.skip = value ?? 1;
    else if (name === 'u') this.#unicode(value ?? 0);
    else if (character !== undefined) this.#words(character);
    else if (isNumber) return;
    else if (name === 'tab') this.#run([element('tab')]);
    else if (name === 'line') this.#run([element('br')]);
    else {
      group.look = lookAfter(group.look, name, value);
      this.#flow().take(name, value);
    }
  }

  #begin(name: string, group: Group): void {
    group.isFresh = false;
    const kind = groupKind(name, group.isStarred);
    if (kind === undefined || group.kind === 'skipped') return;
    this.#groups[this.#groups.length - 1] = {
      ...group,
      kind: kind === 'field' ? group.kind : kind,
      own: kind,
    };
    if (kind === 'field') this.#flow().add(mark('begin'));
    if (kind === 'result') this.#flow().add(mark('separate'));
    if (kind === 'box') this.#flows.push(new RtfFlow());
  }

  #unicode(value: number): void {
    this.#words(String.fromCharCode(value < 0 ? value + 0x1_0000 : value));
    this.#skipped = this.#group().skip;
  }

  #define(name: string, value: number | undefined): void {
    if (name === 'f') {
      this.#font = value ?? -1;
      this.#fonts.set(this.#font, { name: '', charset: 0 });
    }
    const font = this.#fonts.get(this.#font);
    if (name === 'fcharset' && font !== undefined)
      this.#fonts.set(this.#font, { ...font, charset: value ?? 0 });
    if (['red', 'green', 'blue'].includes(name)) this.#colour.push(value);
  }

  #endColour(): void {
    this.#bytes = [];
    const parts = this.#colour.map((part) =>
      Math.min(part ?? 0, 255)
        .toString(16)
        .padStart(2, '0'),
    );
    this.#colours.push(parts.length === 3 ? parts.join('') : '');
    this.#colour = [];
  }
}

function mark(type: string): XmlNode {
  return element('r', {}, [element('fldChar', { fldCharType: type })]);
}
