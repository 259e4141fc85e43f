import type { IXmlableObject } from 'docx';

/** One element as the docx library's XML objects have it: its attributes alone, or children and text. */
export function node(
  name: string,
  content: IXmlableObject | readonly (IXmlableObject | string)[] = [],
): IXmlableObject {
  return { [name]: content };
}

export function attributes(values: Readonly<Record<string, string | number>>): IXmlableObject {
  return { _attr: values };
}
