import type { ComposeProfile, FormField, Report } from '@xxgk/model';
import { fieldText } from '../../state/report-fields.js';

/** What a document is, as far as it decides which fields it has. */
interface Kind {
  readonly profile: ComposeProfile;
  readonly form: string;
  readonly direction: string;
}

type Demand = (kind: Kind) => boolean;

const isForm =
  (...forms: readonly string[]): Demand =>
  ({ profile, form }) =>
    profile === 'issued' && forms.includes(form);

/** Fields that not every issued document has. @rule GB/T 9704-2012 §7.2.6, §10 */
const DEMANDS: Readonly<Record<string, Demand>> = {
  'official.form': ({ profile }) => profile === 'issued',
  'official.direction': isForm('document', 'letter'),
  'official.serial': isForm('document', 'letter'),
  'official.orderNumber': isForm('order'),
  'official.signers': (kind) =>
    isForm('order')(kind) || (isForm('document')(kind) && kind.direction === 'up'),
  'official.signerPost': isForm('order'),
  'official.signature': isForm('order'),
  'official.attendance.present': isForm('minutes'),
  'official.attendance.excused': isForm('minutes'),
  'official.attendance.observers': isForm('minutes'),
  'official.cover.title': ({ profile }) => profile === 'submission',
  'official.cover.text': ({ profile }) => profile === 'submission',
};

/** Whether a field is to be filled in for what the document is. One that says something is always shown. */
export function isFieldShown(field: FormField, report: Report, profile: ComposeProfile): boolean {
  if (!field.path.startsWith('official.') || fieldText(report, field) !== '') return true;
  if (profile === 'plain') return false;
  const kind = {
    profile,
    form: report.official?.form ?? 'document',
    direction: report.official?.direction ?? '',
  };
  return DEMANDS[field.path]?.(kind) ?? true;
}

/** Fields that name a picture. */
export const pictureFields: readonly string[] = ['official.seal', 'official.signature'];
