import { Schema } from 'prosemirror-model';

/** Prose as it is edited: lines of words, among them chips, which stand for a placeholder or a picture as one piece. */
export const proseSchema = new Schema({
  nodes: {
    doc: { content: 'line+' },
    line: {
      content: 'inline*',
      toDOM: () => ['div', { class: 'line' }, 0],
      parseDOM: [{ tag: 'div' }, { tag: 'p' }],
    },
    text: { group: 'inline' },
    chip: {
      group: 'inline',
      inline: true,
      atom: true,
      attrs: { source: { validate: 'string' } },
      toDOM: ({ attrs }) => ['span', { class: 'chip', 'data-source': String(attrs['source']) }],
      parseDOM: [
        {
          tag: 'span.chip',
          getAttrs: (element) => ({ source: element.getAttribute('data-source') ?? '' }),
        },
      ],
    },
  },
});
