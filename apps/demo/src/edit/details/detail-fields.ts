import { words } from '@xxgk/document';
import { formFieldGroups } from '@xxgk/model';

/** Fields of the form that stand in the report's own head or on its page. */
const ON_PAGE: readonly string[] = [
  'organ.name',
  'organ.kind',
  'year',
  'date',
  'title',
  'form.blankMeansZero',
];

/** The groups of fields that stand beside the report. */
export const detailGroups = formFieldGroups
  .map(({ title, fields }) => ({ title, fields: fields.filter(({ path }) => !ON_PAGE.includes(path)) }))
  .filter(({ fields }) => fields.length > 0);

const ENGLISH: Readonly<Record<string, string>> = {
  机关和报告: 'Organ and report',
  '联系方式（选填）': 'Contact (optional)',
  '版头和版记（选填）': 'Head and imprint (optional)',
  '归档信息（选填）': 'Archival data (optional)',
  'organ.name': 'Name of the organ',
  'organ.kind': 'Kind of organ',
  'organ.kind=government': 'People’s government',
  'organ.kind=department': 'Department',
  'organ.kind=other': 'Other',
  year: 'Report year',
  'organ.code': 'Code of the organ',
  'organ.region': 'Region',
  'organ.address': 'Address',
  'organ.postcode': 'Postcode',
  'organ.phone': 'Telephone',
  'organ.email': 'E-mail',
  'organ.website': 'Web site',
  'official.form': 'Form of document',
  'official.form=document': 'General',
  'official.form=letter': 'Letter',
  'official.form=order': 'Order',
  'official.form=minutes': 'Minutes',
  'official.direction': 'Direction',
  'official.direction=up': 'Upward',
  'official.direction=level': 'Level',
  'official.direction=down': 'Downward',
  'official.organs': 'Issued jointly by',
  'official.markOrgans': 'Organs in the mark',
  'official.suffix': 'Words after the mark',
  'official.serial': 'Serial number',
  'official.secrecy': 'Secrecy and its term',
  'official.urgency': 'Urgency',
  'official.documentNumber': 'Document number',
  'official.orderNumber': 'Order number',
  'official.signers': 'Signed off by',
  'official.signerPost': 'Post of the signer',
  'official.recipient': 'Addressed to',
  'official.attachments': 'Attachments',
  'official.stamped': 'Sealed',
  'official.stamped=true': 'Yes',
  'official.stamped=false': 'No',
  'official.note': 'Note',
  'official.attendance.present': 'Present',
  'official.attendance.excused': 'Excused',
  'official.attendance.observers': 'Observers',
  'official.copyTo': 'Copies to',
  'official.printedBy': 'Printed by',
  'official.printedOn': 'Printed on',
  'official.seal': 'Picture of the seal',
  'official.signature': 'Picture of the signature stamp',
  'official.cover.title': 'Title of the covering letter',
  'official.cover.text': 'Text of the covering letter',
  'archive.档号': 'Archival code (档号)',
  'archive.全宗号': 'Fonds number (全宗号)',
  'archive.目录号': 'Catalogue number (目录号)',
  'archive.类别号': 'Category (类别号)',
  'archive.件号': 'Item number (件号)',
  'archive.保管期限': 'Retention period (保管期限)',
  'archive.密级': 'Secrecy level (密级)',
  'archive.文件编号': 'Document number (文件编号)',
  'archive.机构或问题': 'Unit or subject (机构或问题)',
  'archive.责任者': 'Author (责任者)',
};

/** The label of a group, a field (by its path) or a choice (`path=value`); in Chinese it is the form's `own`. */
export const fieldLabel = words({
  'zh-CN': (_key: string, own: string) => own,
  en: (key, own) => ENGLISH[key] ?? own,
});
