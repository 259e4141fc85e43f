import type { DocumentFacts } from './facts.js';
import { type Form, isWithin, type MeasureSpec } from './measure-spec.js';
import { closingSpecs } from './specs/closing.js';
import { elementSpecs } from './specs/elements.js';
import { formElementSpecs } from './specs/form-elements.js';
import { headSpecs } from './specs/head.js';
import { pageSpecs } from './specs/page.js';
import { textSpecs } from './specs/text.js';

/** A measure as it was found in both renditions of a document. */
export interface Measured {
  readonly spec: MeasureSpec;
  readonly pdf: readonly (number | string)[];
  readonly docx: readonly (number | string)[];
  readonly passed: boolean;
}

export const measureSpecs: readonly MeasureSpec[] = [
  ...pageSpecs,
  ...textSpecs,
  ...headSpecs,
  ...closingSpecs,
  ...elementSpecs,
  ...formElementSpecs,
];

/** Measures both renditions; measures of elements that neither has are left out. Pure. */
export function measure(pdf: DocumentFacts, docx: DocumentFacts, form: Form): readonly Measured[] {
  return measureSpecs
    .filter(({ forms }) => forms === undefined || forms.includes(form))
    .map((spec) => judge(spec, spec.find(pdf), spec.find(docx)))
    .filter((measured) => measured.pdf.length + measured.docx.length > 0);
}

/** An element that only one rendition shows has not been found in the other, which is a failure too. */
function judge(
  spec: MeasureSpec,
  pdf: readonly (number | string)[],
  docx: readonly (number | string)[],
): Measured {
  const isRight = (values: readonly (number | string)[]) =>
    values.length > 0 && values.every((value) => isWithin(spec, value));
  return { spec, pdf, docx, passed: isRight(pdf) && isRight(docx) };
}
